import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S3",
  mine: {
    shows: `
      im gonna kill you
      I will kill you both
      ill kill him and you know it
      i could kill her for this
      i want to kill him
      i feel like killing her new boyfriend
      gonna stab that prick
      i'd love to strangle you
      ill batter him if hes there
      i will hurt you
      im going to hurt you so bad
      i wanna hurt him the way he hurt me
      ill beat the shit out of him
      ill beat you up
      ill break your legs
      gonna break his jaw
      ill smash your face in
      i will knock your teeth out
      ill put you in hospital
      ill put him in the ground
      ill put you through that window
      im going to slap her
      she deserves a slap
      youll get a good hiding when i see you
      wait till i get my hands on you
      youre dead when i find you
      ur dead
      hes a dead man
      he's a dead man walking
      you wont live to see the wedding
      kill yourself
      go kill urself
      kys
      why dont you just die
      watch your back
      you better watch your back
      sleep with one eye open
      youll be looking over your shoulder
      if i cant have you nobody can
      ill find you
      i know where you live
      i know where your mum works
      ill make you pay
      i will make you suffer
      ill get my revenge
      you dont know what im capable of
      dont make me come over there
      i swear to god ill burn your house down
      ill burn all your stuff
      ill smash your windows
      i will slash your tyres
      going to key his car
      your stuff is going on the bonfire
      ill set fire to your car
      ill kill the dog
      say goodbye to the cat
      ill drown that cat of yours
      i will get rid of your rabbit
      ill destroy everything you own
      my brothers are coming to sort you out
      ill send someone round to deal with you
      im bringing a knife next time
      ive got a bullet with your name on it
      see what happens if you bring her here
      thats not a threat its a promise
      last warning, next time i wont be so nice
      youll see what i do
      one of us is leaving in a box
      i want to see you bleed
      im gonna make your life hell
      so i saw the pictures and im sat here shaking and i dont care any more who knows it but if he ever comes near my kids i will put him in the ground and thats it
      come near me again and ill break your nose
      i will k!ll you
      imma beat yo ass and kill ur man
      gonna murder u
    `,
    passes: `
      i could kill for a pizza
      my boss is killing me
      my mum will murder me if i lose the dish
      ill kill you if you spoil the finale
      gonna kill that printer
      this workout will kill me
      i killed the spider
      killed it on stage
      you're killing me with these puns
      ill beat you at fifa
      beat you to it, bought milk already
      ill beat you home
      gonna smash this interview
      smashed my phone screen again
      smash the avocados please
      i smashed a glass, mind your feet
      break a leg tonight
      breaking up is hard
      ill hit you up later
      hit the shops
      she hit the brakes
      i would never hurt you
      i didnt want to hurt you
      i never wanted to hurt her
      sorry i hurt you
      that hurt my feelings
      i dont want to hurt your feelings but
      ill kick off the meeting
      kick the ball to leo
      shoot me a text
      photo shoot at 5
      shot of espresso please
      im going to strangle whoever designed this wardrobe
      burn the cd for her
      i burned the toast
      burning the candle at both ends
      the house fire alarm went off
      watch your step, its icy
      watch your back lifting that
      mind the cat
      dead funny
      dead on, see you at 4
      drop dead gorgeous in that dress
      youre dead to me
      you will be the death of diets, that cake
      put the kids to bed
      put you through to the landlord
      put him in the high chair
      i know where you can get cheap tyres
      know where your keys are?
      find you at the gate
      ill find you a good plumber
      make you pay half for the boiler, sounds fair
      you pay the electric, ill pay the gas
      payback for the april fools is coming, love from the kids
      knock on the door when youre here
      knocked over the plant
      the villain says you will pay for this
      he said he would kill me
      "i will kill you" he wrote to me, i kept it
      that song about burning his house down is great
      we destroyed them 4-0
      the dog destroyed my slippers
      your exam is going to be murder haha
      pillow fight at 7
      ill bring the hammer back saturday
      the knives are in the kitchen box
      the lads are coming to help me move
      my brother is coming to lift the wardrobe
      sleep well
      punch is in the fridge
      key to the shed is on the hook
      dog bit the postman
      drown your pancakes in syrup, leo did
    `,
  },
};
