import type { IfThen } from "../types.ts";

/** Examples of plans for a hard moment (F31). Both halves stand in a sentence: "If " + when + ", " + then + "." */
export const ifThenExamples: readonly IfThen[] = [
  {
    id: "awake-at-three",
    when: "I wake at three and my hand goes to the phone",
    will: "I will leave it lying, sit up and drink the water that I put there in the evening",
  },
  {
    id: "unplanned-friday",
    when: "it is Friday at six and nothing is planned",
    will: "I will be on the half past six bus to my brother's place",
  },
  {
    id: "name-on-the-screen",
    when: "their name lights up on my screen",
    will: "I will lay the phone face down and read it after I have eaten",
  },
  {
    id: "our-song",
    when: "our song comes on in a shop",
    will: "I will finish choosing the bread and hum something else on the way out",
  },
  {
    id: "friend-reports",
    when: "a friend begins to tell me news of them",
    will: 'I will say "not today, please" and ask how the move went',
  },
  {
    id: "bus-past-their-street",
    when: "my bus to work turns into their street",
    will: "I will sit on the other side and do three clues of the crossword",
  },
  {
    id: "empty-flat",
    when: "I open the door and nobody is in",
    will: "I will switch on the radio before I take off my coat",
  },
  {
    id: "long-sunday",
    when: "Sunday afternoon stretches and it is not even four",
    will: "I will put on my shoes and go as far as the bench by the church",
  },
  {
    id: "first-word-typed",
    when: "I have typed the first word of a message to them",
    will: "I will save it as a letter and close the phone until breakfast",
  },
  {
    id: "want-to-see-the-profile",
    when: "I want to see their profile",
    will: "I will put the phone in the bread box and water the balcony",
  },
  {
    id: "quiet-hour-on-shift",
    when: "the quiet hour of the night shift begins",
    will: "I will do my round early and then read ten pages at the desk",
  },
  {
    id: "children-asleep",
    when: "the children are asleep and the house goes still",
    will: "I will lay out their clothes for tomorrow and then ring my mother",
  },
  {
    id: "after-the-handover",
    when: "the children have gone in and the car is quiet",
    will: "I will go to the allotment before I go home",
  },
  {
    id: "children-and-then-us",
    when: "a message about the children turns into one about the two of us",
    will: "I will answer the part about the children, tomorrow at lunch",
  },
  {
    id: "payday-present",
    when: "my pay comes in and I think of a present for them",
    will: "I will put that sum into the jar for my winter boots",
  },
  {
    id: "sock-under-the-sofa",
    when: "I find something of theirs under the sofa",
    will: "I will lay it in the box in the cellar and come straight back up",
  },
  {
    id: "photo-memory",
    when: "the phone shows me a picture from two summers ago",
    will: "I will close it and look out until ten cars have passed",
  },
  {
    id: "good-news-first",
    when: "something good happens and I want to tell them first",
    will: "I will tell my friend from the canteen first",
  },
  {
    id: "heating-breaks",
    when: "something breaks at home that they would have known how to mend",
    will: "I will ring the neighbour with the toolbox",
  },
  {
    id: "birthday-silence",
    when: "it is my birthday and I keep checking who has written",
    will: "I will leave the phone at home and have cake with the two people I asked last week",
  },
  {
    id: "date-of-ours",
    when: "the fourteenth comes, which used to be our day",
    will: "I will take the early shift and sit in the cinema at seven",
  },
  {
    id: "holiday-last-awake",
    when: "I am the last one awake at my parents' on the holiday",
    will: "I will wash the glasses by hand with the radio turned low",
  },
  {
    id: "heard-something",
    when: "I hear something that makes me furious",
    will: "I will scrub the big pan before I say a word to anybody",
  },
  {
    id: "tight-chest-on-the-tram",
    when: "my chest gets tight on the tram",
    will: "I will hold the rail and breathe out slowly for three stops",
  },
  {
    id: "unlocked-three-times",
    when: "I have unlocked the phone three times in ten minutes",
    will: "I will give it to my flatmate until dinner",
  },
  {
    id: "same-wedding",
    when: "I learn that they are invited to the same wedding",
    will: "I will ask for a seat with my cousins and order my taxi for eleven",
  },
  {
    id: "met-at-the-market",
    when: "I run into them at the market",
    will: "I will say hello, go on walking and ring Sam from the next corner",
  },
  {
    id: "colleague-asks",
    when: "a colleague asks what happened",
    will: 'I will say "it ended, and I would rather talk about lunch"',
  },
  {
    id: "one-in-the-morning",
    when: "I am still awake at one",
    will: "I will move to the armchair with the dull book about bridges",
  },
  {
    id: "cooking-for-one",
    when: "I am about to skip dinner because it is only me",
    will: "I will fry two eggs and sit down at the table with them",
  },
  {
    id: "rainy-weekend",
    when: "it rains the whole weekend",
    will: "I will be at the library when it opens on Saturday",
  },
  {
    id: "old-cafe",
    when: "my friends suggest the café where the two of us always sat",
    will: "I will propose the one behind the station",
  },
  {
    id: "rereading",
    when: "I notice that I am reading the old chat again",
    will: "I will stop in the middle of the line and go and brush my teeth",
  },
  {
    id: "keys-in-hand",
    when: "I have the keys in my hand to drive over",
    will: "I will hang them up at my neighbour's and ask for a cup of tea",
  },
  {
    id: "their-sister-writes",
    when: "their sister asks how I am",
    will: "I will answer in two kind lines and ask nothing about them",
  },
  {
    id: "feel-like-nobody",
    when: "I feel that nobody needs me",
    will: "I will do the one thing that somebody does need from me today and feed the hens",
  },
  {
    id: "hearts-in-the-windows",
    when: "the shop windows fill up with hearts",
    will: "I will go home through the park and buy seeds for the window box",
  },
  {
    id: "ill-in-bed",
    when: "I lie ill and want them to look after me",
    will: "I will write to the woman downstairs what I need from the pharmacy",
  },
  {
    id: "already-wrote",
    when: "I have written to them after all",
    will: "I will put the phone away, eat something warm and note what came before it",
  },
  {
    id: "page-instead-of-study",
    when: "I open the laptop to study and end up on their page",
    will: "I will go to the reading room and lock the phone in the locker",
  },
  {
    id: "dog-week-ends",
    when: "the dog's week with me ends",
    will: "I will say the one thing about the food and take the long way round the pond",
  },
  {
    id: "three-good-days",
    when: "three days were good and I think that one message cannot hurt",
    will: "I will write down what I would want from it and read that again on Sunday",
  },
];
