// Words of English that a slip of spelling would make into other words, and what is never a slip.

/**
 * Of the twelve thousand commonest words those that are one slip from another of them; forms in -s, -ed,
 * -ing and the like stand under their stems.
 */
const REAL_WORDS = wordsIn(`
abuse academic academies accent accept acre act action adapted adaption addiction addition admin
admit adopted adoption advent adverse advert advice advise advisor advisory affect agree aiming
airing albeit albert alert allude alter altitude aluminium aluminum ambition ambitious ample amus
analog analogy analyse analysis analyst angel angle any appeal appear apple applies area arena
arise arm ascent assert asses asset assume assure attached attacked attitude auction audition
averse back bacon bacteria bacterial baker bakery ballet ballot band bank banner banning barb bark
baron barony bars barton based bases basic basis bass bath bathe batman baton batsman batt battle
beach beacon bear beard beast beat became become beer being believe bending best better biased
bidding bill bind bitt black blank bleeding blending blinding block blood bloody boats boil bond
book boost boot boring born borne both bots bottle bought bound bowl boxing brain brake brand
brave breach bread breast breath breathe breeding brew brewery bride bridge bring broke broken
brook broth brought building bullet bunk buried burned burton businessman businessmen butle butt
button calm came camps campus can can't cancel cannon canon cant canton canvas canyon capita
capital capitol caps caption cards care carrier carries carter carve case cash cast caste castle
casual cat cattle causal cause caution ceas cement cent centre certain certainty chain chair
chance chancel chang change channel chapter charge charity charm chart chase choose choral chord
chorus chose chosen cites cities clam clan clarify clarity clash class clause clean clear clement
close closest cloth clothe cluster clutter coast coat coding cold colon colony coma come comic
comma command commando commenced commend commented commute compete complain complaint complement
complete compliant compliment compute concept concerns concert concerto concession confession
confirm conform conscience conscious consent conservation constriction construction consul consult
contact content contention contest context continent contingent continual contract contrast
convene convent convention conversation convert convey convoy cook cool coop coral corporal
corporeal corps corpse corpus cosmic cost could council counsel count countess counties countless
countries country county course courts crash crate credible creditable critical crops crowd crown
crush curse curtain curve cutter dairy dance danger dawn deal dealt death debate debt debut decade
decease decent decide decrease decree defeat defect defend degree deliver delivery demo demon deni
denial denote dental depart depend deport deprive depth derive descent desert dessert detail
detain detect detection detention device devise devot devote diary difficult difficulty dining
dinning diploma diplomat director directory discover discovery discreet discrete displace display
diver diverse divide divine diving donor door draining draw drawn drive driven earl early easier
east eastern economic economical economies effect eight eighth elected election electron elude
employ employee empress endure ensue ensure entire entirety erected erotic est eternal evacuate
evacuation evaluate evaluation even event ever every except excerpt exist exit exotic expect
expensive expert explode explore export express extant extensive extent external faction factor
factory failed failing fair fairy falling fame farmer farming farther fast father favor feast
feather feed feel fees feet fellow fiction field fiend fight file fill film final finale finding
fine finest finish fired firing first fist fixing flame flavor fled flee fleet fleme flies flight
flood floor follow font food forced forcing forge forget forgot form formal fort forth forty forum
foster found fraction frame free friction fried friend from front full fully fund furth gain
garage garbage gave gene genera general generic genetic geneva genius genre gentleman gentlemen
genu ghost giants give given gods goods grade grain grand grande grange grants grape graph grave
gravel gray graze great greed green greet grow grown guess guests guiding guilt guilty halt handed
handled hands hang hard hardy harp hate hatred haunt have haven he'll head heal health healthy
hear heard heart heat heath heaven hell hello her here heroin heroine hiding hiking hiring
historic historical hope hopping horses host houses how human humane hung hunt hype i'll iconic
idea ideal identifies identify identities identity ill immorality immortality indeed index
indicate indict induce induct infection infectious inferior ingenious ingenuous injection inland
insect insert insure intention interior internal interval invent invention inventor inventory
invert invest investor ironic island jesse jessie join joint kids kilometer kilometre kinds know
known lack lake land large last later lateral latitude latter launch lawyer layer laying lead leak
lean learn learnt leas least leave lend length lengthy less lest letter level liberal lies lift
light lightening lightning like linear lined liner lines lining link listed listing literacy
literal literary live livery load loan loath loathe lock lonely look loose lose lost lots love
lunch lying main major make male managers manages manifest manifesto manufacture many map maple
marcel march margin maria marina marine marital mark market mars martial martin marvel mask master
match mater material maternal math mating matter mayor meal mean meant meat medal media median
mediation medication medina meditation meet melt mending mental merc mere merge metal meter metre
might mighty minding mine miniseries ministries minor mist mistake mistaken mixing mode model
modest monarch monarchy money monkey monster moral morale morality more mortal mortality most move
movie munster must mustn't nation nearby nearly neural neutral never noise nor nose not note
nothing notion now nuclear observe obverse officers offices optical optimal orchestra orchestral
ordinance ordnance organize other otter over overnight oversea oversee overseen oversight owing
own pace pack packet pain paint pairs palace pant parent paris parish parson part party pass past
paste patch patent patient patrol patron paying peace peasant peer pending perfect persecute
persecution person persona personal personnel perspective peter petrol petty phase photograph
photography phrase pick piece pierce pilot pitch place plague plain plan plane planet planned
planning plant plaque plates played player playing plead pleas pleasant plot pocket point poison
police policeman policemen polite poll pond port portal posed posing post postal potent pott
pottery pound powder power prayer precedent precious precise prefect premier premiere premise
prescribe present president presume pretty prevent previous price prince principal principle print
prior priory prison procession processor producers produces products profession professor project
projection promise promote prompt proof properly property proscribe prosecute prosecution
prospective protect protection protest prove proven provide pubic public publish pull qualifier
qualifies qualify qualities quality quiet quit quite quote rabbi rabbit racial racing radial
radical raid raise rally ram random rang rank ransom rapid rating ratio ration rational rationale
reach react reactor read ready really receive recent record recover recovery recreate rector
reelect reelection reflect reflection refuge refuse regain regard regent reign relate relax relay
relic relie religion religious relist rely remain remainder remind remote remove rend repeal
repeat replay replied replies reply report reserve reset resign resist resolution resolve resort
rest resume retain retreat reuse reveal revenge revenue reverse revert revise revive revolution
revolve reward reword rework ride ridge rise rivers robot rock rocky roger rogue root rouge rout
rover ruins rule rust sack sacred safe safety sail sale salmon salon saloon salvage same sample
sand sandy savage save saying scale scanned scanning scared scored scores scot scout scream seal
seat seed seeing seeking seem seen sees seize sell seminar seminary send senior sensor sensory
sent series serve set setting settle seven sever severe shade shape share shark sharp she'd she'll
shed shell shift shine ship shipped shipping shirt shock shoe shoot shop shopping shore short shot
should show shown shrine sick siding sight sign silver simple sing sink sir site sitting sized
skat skill skipped slat slave sleep sliding slight slipped sliver slow small smart smell snail
snake social societal sock sold sole solid solve some songs sons sort space spade span spanned
spanning spare spark sparse spawn speak spear special specialty specific specifies speed speedy
spell spend spent spie spill spinal spine spinning spiral spoke spoken sport spot spring sprint
stable stag stair stake stale stand staple star starred starring start state statement stationary
stationery statue statute stay steal steam stem step steppe sterling steven stick still sting
stock stoke stole stolen stones stop stopped stopping store storey stories storm story straining
strand strang stream strike string strip stripe stroke strong struck stuck studies studios submit
subset suit suite summit sunset super superb supplier supplies surrey survey suspicion suspicious
sweep table tablet tail take taken tale talk tank task taste teach team tech tend term testament
than thank that theater theatre them theme then there they thin thing think this thorough though
thought thread threat three throat through throw thrown thrust thus tied tier ties tiger tile
times tire title tons topical tough towns trace track trad trail train trait trans transit
transmit treading treat treaties treatise treatment treaty tree trend trial tribal tribes tribune
tribute trick tricky tried tries trivia trivial tropical truck true trust truth trying tuned
tuning turn tying typical typing unable uncited unclear undate undertake undertaken unit unity
untied update usable value valve vector venal venial venue verse versus very vice victor victory
village violent violet voice voters votes wait waive wale walk wall wander want warden warm warn
warren warring wash waste water we'd we'll we're weak wealth wealthy wear weather weave wed weigh
weight well were whale what when whenever where wherever whether while white who whole why widow
width wind window wings winn wins winter wish with withdraw withdrawn withdrew won wonder wood
word wore work world worse worth worthy would wouldn wright writers writes writing
`);

const ENDINGS = /(?:ing|ers?|e[sd]|s|ly)$/;

/** True = whoever writes it for another such word has chosen another word: `trial` is no `trail` mended. */
export function isRealWord(fold: string): boolean {
  const stem = fold.replace(ENDINGS, '');
  return [fold, stem, `${stem}e`].some((word) => REAL_WORDS.has(word));
}

export const NUMBER_WORDS: ReadonlySet<string> = wordsIn(`
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
million millions billion billions trillion trillions dozen half third quarter first second fourth fifth
sixth seventh eighth ninth tenth once twice thrice single double triple both neither either
`);

/** Parts of words that mean the opposite of each other, and differ in a letter or two. */
export const OPPOSITE_PARTS: readonly (readonly [string, string])[] = [
  ['micro', 'macro'],
  ['hyper', 'hypo'],
  ['inter', 'intra'],
  ['inter', 'infra'],
  ['ante', 'anti'],
  ['pre', 'pro'],
  ['per', 'pro'],
  ['er', 'ee'],
  ['or', 'ee'],
  ['ers', 'ees'],
  ['ors', 'ees'],
];

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
