import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S1",
  mine: {
    shows: `
      i want to die
      I just want to die. That's all I've got.
      wanna die so bad rn
      wan to die honestly
      honestly i wnat to die
      WANT TO DIE
      i wanna kill myself
      gonna kill my self tonight
      I am going to kill myself and nobody can stop me
      thinking about killing myself again
      cant stop thinking about killing myself
      i cant sleep i cant eat i want to die
      ive been looking at our photos all night and i dont know what to do with my hands and work is asking where i am and honestly i just want to end my life because there is nothing else to do
      kms
      kms fr this time
      might just unalive myself lol
      gonna k!ll myself
      wanna d!e
      thinking abt su1cide
      im suicidal
      I have been feeling suicidal since Tuesday
      sucidal again cant even spell it
      having thoughts of suicide
      i took all my pills
      ive taken too many tablets
      sat here with the pills lined up
      counting out my tablets
      im gonna overdose
      going to jump off the bridge
      stood on the bridge thinking about jumping
      thinking of driving into a tree
      walking in front of a train sounds easy
      gonna slit my wrists
      theres a rope round my neck already
      i dont want to be here anymore
      i dont want to live
      dont wanna live without you
      I do not want to exist.
      dont want to wake up tomorrow
      wish i could go to sleep and never wake up
      i wish i was dead
      wish id never been born
      everyone would be better off without me
      theyd all be happier if i was dead
      im just a burden to everyone
      no point living
      whats the point of living any more
      i have no reason to live
      nothing left to live for
      i cant go on anymore
      cant carry on living like this
      im tired of being alive
      done with life
      by the time you read this ill be gone
      goodbye forever, tell my mum i love her and im sorry
      this is my last night on earth
      ive written letters to everyone
      ive sorted my affairs, nobody will have to tidy up after me
      who will feed the cat when im gone
      dont blame yourself when im gone
      i cut myself again
      started self harming again
      i hurt myself last night
      I relapsed, cut my arms
      i dont trust myself tonight
      im not safe with myself
      scared of what ill do to myself
      the voices keep telling me to do it
      i have a plan and for once i feel calm
      im going to do something stupid tonight
      if you leave me ill kill myself
      would you even cry if i died
      nobody would notice if i was dead
      i should have died that night
      the world would be better without me
      Kids are asleep. House is clean. I'm ready to die now.
      lol i want to die. not the funny way
      i hope i die in my sleep
      ill be dead by christmas
      i was going to kill myself on sunday but the dog barked
      Ya no quiero vivir. i dont wanna live
      me i no want this life again, i am tired of living
      mi want dead, mi tired
      i’m not suicidal i just don’t want to be alive
      i’d rather be dead than feel like this
    `,
    passes: `
      im dying of laughter
      i nearly died laughing at your dads hat
      died of embarrassment when the teacher waved
      dying for a coffee
      that cake is to die for
      dead tired after that shift
      bored to death in this meeting
      my feet are killing me
      my mum will kill me if i miss dinner
      this essay is killing me
      killing time at the airport
      killed it at the interview
      i could kill for a pizza
      phone is about to die, charger at home
      my battery died, sorry
      laptop died halfway through the form
      the car died on the motorway
      the plant died, sorry, i overwatered it
      killed myself laughing at that video
      im killing myself with these exams haha
      i would never kill myself
      im not suicidal
      I don't want to die, I just want to sleep
      i used to want to die. im glad i stayed
      five years clean from self harm today and proud
      my uncle died by suicide last year, the funeral was small
      his friend took his own life, the mass is friday
      she told me her brother was suicidal in college
      suicide squad is on tonight
      reading an essay on suicide rates for class
      i did my suicide prevention training today
      the song goes "i want to die in new orleans"
      he said "i want to die" in the film and i cried
      hamlet is on, to be or not to be
      cut my finger making dinner
      cut myself shaving
      burned myself on the oven
      hurt my knee at football
      hurt myself lifting the sofa
      i cant live without coffee
      cant live without the air fryer haha
      i cant go on friday, swap?
      cant go on holiday with them, too expensive
      i dont want to be here anymore, this party is rubbish
      dont want to live in leeds anymore
      i dont wanna live with my parents
      i wont be here on friday, im at my brothers
      wont be around next week, in lagos
      when im gone in july can you water the plants
      ill be gone by the time you get back, keys under the mat
      no point living so far from work
      no point meeting up, email is fine
      you ended it and i agree
      lets end things here and stay kind
      i decided to end the broadband contract
      ending my gym membership
      goodbye and take care
      goodbye to the old flat
      its over, i accept it
      see you on the other side of the exams
      we're both better off apart
      the dog is better off without chocolate
      tell the girls i love them and ill ring at bedtime
      give noah a kiss from me, see him wednesday
      take care of the cat while im on holiday
      left a note for you with the landlord
      wrote a letter to the council about the bins
      dont blame yourself for the late train
      its not your fault the car broke down
      sorry i couldnt make it to the party
      he ran out of lives on mario again
      i died 40 times on that boss
      our last night in the old flat, pizza on the floor
      my last day at work is friday
      10 kms to go on my run
      400 kms to galway and back
      gonna dye my hair red
      volunteering on a crisis line on tuesdays
      the hospice rang, granny is ready to go
      lost the will to live in the ikea car park lol, sofa is ordered
      jumped off the diving board finally
      went into the sea for a swim this morning
      im in a&e with leo, he fell off the swing
    `,
  },
};
