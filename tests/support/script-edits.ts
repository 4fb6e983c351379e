// Edits of small texts in other languages and scripts, in the form of text-edits.ts.

export const SCRIPT_EDITS = `
an accent as one character or as two
At noon ⟦le café était fermé hier⟧ à midi.
At noon ⟦le cafe\u0301 e\u0301tait ferme\u0301 hier⟧ à midi.

an accent is mended
Alors ⟦le cafe de la gare était fermé hier⟧ à midi.
Alors ⟦le café de la gare était fermé hier⟧ à midi.

a French denial
Alors ⟦il est possible de partir demain matin⟧ à midi.
Alors il n’est pas possible de partir demain matin à midi.

a German denial
Sie sagte, ⟦das ist eine gute Idee für uns alle⟧ und ging.
Sie sagte, das ist keine gute Idee für uns alle und ging.

German with other quotation marks
Sie sagte, ⟦das ist eine „gute Idee“ für uns alle⟧ und ging.
Sie sagte, ⟦das ist eine »gute Idee« für uns alle⟧ und ging.

a Russian denial
Он сказал, что ⟦это очень важно для всех нас⟧ сегодня.
Он сказал, что это очень неважно для всех нас сегодня.

a slip in Russian
Он сказал, что ⟦это интересная кинга для всех нас⟧ сегодня.
Он сказал, что ⟦это интересная книга для всех нас⟧ сегодня.

Chinese with another comma
他说，⟦今天的天气很好，我们去公园⟧吧。
她也来。他说，⟦今天的天气很好、我们去公园⟧吧。

a Chinese denial
他说，⟦今天的天气很好，我们去公园⟧吧。
他说，今天的天气不好，我们去公园吧。

a part of a Chinese sentence
他说，今天的⟦天气⟧很好，我们去公园吧。
他们说，今天的⟦天气⟧很好，我们去公园吧。

Japanese with another ending
彼は言った。⟦これはとても大切なことです⟧と。
彼は言った。これはとても大切なことではないと。

Thai
เขาพูดว่า ⟦วันนี้อากาศดีมาก⟧ และเราจะไป
แล้วเขาพูดว่า ⟦วันนี้อากาศดีมาก⟧ และเราจะไป

Arabic with and without a denial
قال إن ⟦هذا ممكن جدا في هذا العام⟧ ثم ذهب
قال إن هذا غير ممكن جدا في هذا العام ثم ذهب

Arabic, and a sentence before it
قال إن ⟦هذا ممكن جدا في هذا العام⟧ ثم ذهب
كان صباحا. قال إن ⟦هذا ممكن جدا في هذا العام⟧ ثم ذهب

Hebrew
הוא אמר ⟦שהדלת⟧ פתוחה לכולם היום.
ואז הוא אמר ⟦שהדלת⟧ פתוחה לכולם היום.

Hindi
उसने कहा ⟦यह बहुत अच्छा है⟧ और चला गया।
फिर उसने कहा ⟦यह बहुत अच्छा है⟧ और चला गया।

Korean with a denial
그는 ⟦오늘 날씨가 아주 좋다고⟧ 말했다.
그는 오늘 날씨가 아주 안 좋다고 말했다.

letters that are two in one
He said that ⟦the ﬁrst ﬂoor is for oﬃces⟧ only.
He said that ⟦the first floor is for offices⟧ only.

a family of pictures
They sent ⟦👩‍👩‍👧 from the beach⟧ to us.
Yesterday they sent ⟦👩‍👩‍👧 from the beach⟧ to us.
`;
