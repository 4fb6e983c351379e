// Edits of small texts, each made to lead a search astray: the same words twice, other scripts, short words.

export const TEXT_EDITS = {
  'the same words in several places': `
the first of two, told apart by what is before it
We met in May. ⟦It was raining.⟧ We stayed in. They met in June. It was raining. They went out.
We had met in May. ⟦It was raining.⟧ We stayed in. They met in June. It was raining. They went out.

the second of two, told apart by what is after it
We met in May. It was raining. We stayed in. They met in June. ⟦It was raining.⟧ They went out.
Hello. We met in May. It was raining. We stayed in. They had met in June. ⟦It was raining.⟧ They went out.

the first of two is deleted
We met in May. ⟦It was raining.⟧ We stayed in. They met in June. It was raining. They went out.
We met in May. We stayed in. They met in June. It was raining. They went out.

the first of two is denied
We met in May. ⟦It was raining.⟧ We stayed in. They met in June. It was raining. They went out.
We met in May. It was not raining. We stayed in. They met in June. It was raining. They went out.

two with the same around them
Stay calm and carry on, said he. Later he said again: stay calm and carry on, said he.¶⟦stay calm⟧ or not
Stay calm and carry on, said he. Later he said again: stay calm and carry on, said he.¶⟦Stay calm⟧ or not

a long sentence that comes twice, and nothing around either is as it was
One. ⟦The harvest of that year was better than anybody had hoped for.⟧ Two cows, three pigs and four old hens lived there. The harvest of that year was better than anybody had hoped for. Four.
Ants. The harvest of that year was better than anybody had hoped for. Nothing is left, said a farmer to his wife. The harvest of that year was better than anybody had hoped for. Dogs.

a long sentence that comes twice: the quoted one is told by what is after it
One. ⟦The harvest of that year was better than anybody had hoped for.⟧ Two cows were sold. Three. The harvest of that year was better than anybody had hoped for. Four.
Ants. ⟦The harvest of that year was better than anybody had hoped for.⟧ Two cows were sold. Bees. The harvest of that year was better than anybody had hoped for. Dogs.

the quoted one of two long ones is reworded, the other stands
In spring we sowed. ⟦The harvest of that year was better than anybody had hoped for.⟧ In winter we slept. Years later: The harvest of that year was better than anybody had hoped for. So it goes.
In spring we sowed. The harvest of that year was worse than anybody had hoped for. In winter we slept. Years later: The harvest of that year was better than anybody had hoped for. So it goes.

the quoted one of two is mended, the other stands
In spring we sowed. ⟦The harvset of that year was better than anybody had hoped for.⟧ In winter we slept. Years later: The harvset of that year was better than anybody had hoped for. So it goes.
In spring we sowed. ⟦The harvest of that year was better than anybody had hoped for.⟧ In winter we slept. Years later: The harvset of that year was better than anybody had hoped for. So it goes.

a lookalike before it is put in
He said much. ⟦The minister was informed of the plan on Monday.⟧ He left.
The minister was informed of the plan on Sunday. He said much. ⟦The minister was informed of the plan on Monday.⟧ He left.

only a lookalike is left
He said much. ⟦The minister was informed of the plan on Monday.⟧ He left. The minister was informed of the plan on Sunday. She left.
He said much. He left. The minister was informed of the plan on Sunday. She left.

two lists with the same item
Shopping: bread, ⟦butter⟧, cheese. Cooking: flour, butter, sugar.
Shopping: rolls, bread, ⟦butter⟧, cheese. Cooking: flour, butter, sugar.

an item taken out of one of two lists
Shopping: bread, ⟦butter⟧, cheese. Cooking: flour, butter, sugar.
Shopping: bread, cheese. Cooking: flour, butter, sugar.

its list changes places with the other
Shopping for Monday: bread, ⟦butter⟧, cheese and ham. Cooking for Tuesday: flour, butter, sugar and eggs.
Cooking for Tuesday: flour, butter, sugar and eggs. Shopping for Monday: bread, ⟦butter⟧, cheese and ham.
`,

  'short passages': `
two short words
I think that ⟦it is⟧ late, and that it is far.
Well, I think that ⟦it is⟧ late, and that it is far.

two short words whose sentence is gone
I think that ⟦it is⟧ late. The way home: it is far.
The way home: it is far.

a word that is put in beside them
I think that ⟦it is⟧ late, my friends, and that it is far.
I think that ⟦it is⟧ very late, my friends, and that it is far.

a denial that is put in right after them
I honestly think today that ⟦it is⟧ late, my friends, and that it is far.
I honestly think today that ⟦it is⟧ not late, my friends, and that it is far.

one letter
We call the first house ⟦A⟧ and the second house B.
Now: we call the first house ⟦A⟧ and the second house B.

one letter is another
We call the first house ⟦A⟧ and the second house B.
We call the first house C and the second house B.

one number
It has ⟦7⟧ rooms and 7 doors.
It has 8 rooms and 7 doors.

one word that is replaced by one like it
The ⟦house⟧ stands on a hill.
The horse stands on a hill.

one word of which another form is there
They ⟦walk⟧ home in the evening light.
They walked home in the evening light.

one short word misspelt
I have read ⟦teh⟧ book that you gave me.
I have read the book that you gave me.

the whole text
⟦Less is more.⟧
⟦Less is more.⟧

the whole text with a new beginning
⟦Less is more.⟧
He used to say: ⟦Less is more.⟧
`,

  'numbers, names, signs': `
thousands are parted in another way
The town has ⟦12,000 people⟧ and a church.
The town has ⟦12000 people⟧ and a church.

a digit more
The town has ⟦12,000 people⟧ and a church.
The town has 120,000 people and a church.

a decimal point is lost
Prices rose by ⟦2.5 per cent in a year⟧ and fell again.
Prices rose by 25 per cent in a year and fell again.

a sign is lost
It was ⟦-5 degrees in the morning⟧ and got colder.
It was 5 degrees in the morning and got colder.

another currency
It costs ⟦€20 to get in⟧ and nothing to leave.
It costs $20 to get in and nothing to leave.

another year in a long sentence
Then: ⟦The treaty of peace between the two kingdoms was signed in 1648 after long talks⟧, they say.
Then: The treaty of peace between the two kingdoms was signed in 1649 after long talks, they say.

a million becomes a billion
The plan will cost ⟦one million in the first year⟧ and more later.
The plan will cost one billion in the first year and more later.

six becomes sixty
There were ⟦about six ships in the harbour⟧ that night.
There were about sixty ships in the harbour that night.

John becomes Joan
Then ⟦the prize was given to John Miller for his book⟧ at noon.
Then the prize was given to Joan Miller for his book at noon.

a month
We meet again ⟦on the first of June in the old hall⟧ if you like.
We meet again on the first of July in the old hall if you like.

a name gets its second letter back
Then ⟦the prize was given to Philip Mathews for his book⟧ at noon.
Then ⟦the prize was given to Phillip Matthews for his book⟧ at noon.

initials
He worked for ⟦the CIA in the early years⟧ of his life.
He worked for the FBI in the early years of his life.

a picture
She wrote ⟦good work 👍 all of you⟧ and left.
She wrote good work 👎 all of you and left.

a language with signs in its name
I have written ⟦most of it in C++ and some in Perl⟧ by myself.
I have written most of it in C and some in Perl by myself.
`,

  'words like others': `
an employer becomes an employee
It is said that ⟦the employer has to pay for the journey⟧ in such cases.
It is said that the employee has to pay for the journey in such cases.

micro becomes macro
He teaches ⟦microeconomics to students of the second year⟧ on Fridays.
He teaches macroeconomics to students of the second year on Fridays.

legal becomes illegal
We all know that ⟦it is legal to sell these plants⟧ here.
We all know that it is illegal to sell these plants here.

casual becomes causal
They found ⟦a casual relation between the two of them⟧ in the end.
They found a causal relation between the two of them in the end.

trial becomes trail
It was ⟦a long trial with an unexpected end⟧ for all.
It was a long trail with an unexpected end for all.

now becomes not
They say that ⟦the door is now open to everybody⟧ who comes.
They say that the door is not open to everybody who comes.

few becomes a few
He said that ⟦there were few reasons to be afraid⟧ that day.
He said that there were a few reasons to be afraid that day.

not really becomes not
He said that ⟦it was not really a surprise to anybody⟧ that day.
He said that it was not a surprise to anybody that day.

nobody becomes no body
He said that ⟦nobody was found in the old house⟧ that day.
He said that no body was found in the old house that day.

a typical becomes atypical
He said that ⟦it was a typical case of that illness⟧ that day.
He said that it was atypical case of that illness that day.

cannot is written as two
He said that ⟦you cannot have it both ways⟧ that day.
He said that ⟦you can not have it both ways⟧ that day.

recieve is mended
He said that ⟦you will recieve the letter tomorrow⟧ at noon.
He said that ⟦you will receive the letter tomorrow⟧ at noon.

which is mended
He said that ⟦the letter wich came yesterday was lost⟧ at noon.
He said that ⟦the letter which came yesterday was lost⟧ at noon.

a plural is mended
He said that ⟦all the letter that came yesterday were lost⟧ at noon.
He said that ⟦all the letters that came yesterday were lost⟧ at noon.

every second word is mended: it is another sentence
Look: ⟦teh wrold is olny a satge⟧ for us.
Look: the world is only a stage for us.
`,
} as const;
