import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S14",
  mine: {
    shows: `
      can you pick up the kids at 3
      picking up mia from nursery at 5
      dropping leo at football then home
      can you have the kids friday
      whose weekend is it
      swap weekends? mums 70th
      handover is at 6 not 5
      pickup friday is 12, half day
      the school rang, leo has a temperature
      noahs inhaler is in his bag
      the kids have swimming on tuesday, kit is in the hall
      parents evening is thursday
      the custody hearing is on the 14th
      child support didnt come through
      maintenance is late this month
      nursery fees are due
      the rent is due on the 1st
      your half of the rent please
      the mortgage goes out on friday
      council tax bill came for both of us
      the deposit is back, ill send your half
      landlord needs both signatures
      the lease ends in june
      when can you collect your stuff
      your boxes are in the garage
      ill drop your things off saturday
      can i get my passport back
      i need my laptop and charger
      leave my keys with the neighbour
      ill drop the key through the letterbox
      your post is still coming here
      theres a letter here for you from the bank
      we need to sell the house
      the joint account is overdrawn
      take my name off the joint account
      you owe me half for the vet
      i transferred your share of the gas bill
      car insurance is in both our names
      the mot is due and the logbook has your name
      the divorce papers need signing
      my solicitor will send the form
      mediation on thursday at 2
      court date is the 9th
      can you sign the passport form for the girls
      bank needs your signature
      need your new address for the deposit
      i tested positive for chlamydia, get tested
      my results came back, you should go to the clinic
      im pregnant
      my period is late
      your mum is in hospital
      dads funeral is thursday at 11
      the dog needs the vet
      vet bill is 180, half each
      can you have biscuit this weekend, his food is in the bag
      the cat is limping, vet at 4
      can you cover my shift saturday, we both know the rota
      the client report is due monday, i need your part for work
      the boiler is broken, engineer comes tuesday
      theres a leak in the kitchen at the flat
      what is your national insurance number for the form
      flights refund came, half is yours
      next of kin form needs changing
      pls send 40 for the electric bill
      kids r with me tonite, collect 2moro at 9
      my mum has the kids on wednesday so drop them there and the car seat is in your boot i need it back before friday
      abeg bring the school fees money
    `,
    passes: `
      i miss you
      kids these days
      im a big kid
      stop acting like a child
      baby please come back
      baby i love you
      boys night on friday
      girls weekend in galway
      the boys are back in town
      you live rent free in my head
      the key to my heart
      key lime pie
      piano keys
      tennis court at 7
      the ball is in your court
      case closed
      in the case of rain we stay in
      dog tired
      hot dog
      cats and dogs
      its raining cats and dogs
      moving on is hard
      that song is so moving
      half the time i cry
      half asleep
      you owe me an apology
      you owe me a drink
      you owe me an explanation
      a sign from god
      signs you miss someone
      sign language class
      testing the water
      test match today
      pregnant pause
      power nap
      office party was wild
      the office is on netflix
      post malone concert
      post a photo
      a letter to my younger self
      love letter
      stuff like that happens
      the things we had
      things will get better
      passport photo is awful haha
      ring me later
      taxi is here
      mood shift
      school of rock is on
      old school tunes
      hard school of life
      funeral for our love
      died laughing
      mum says hi
      dad jokes
      i want you back
      can we talk
      thinking of you
      did you see the match
      coffee on friday?
      i had a great weekend
      nice weather today
      happy birthday
      dinner was lovely
      i got a new job
      my boss is funny
      work is busy
      i slept badly
      your smile
      the bill came to 30 for lunch, my treat
      vet of the irish army
      money cant buy love
    `,
  },
  theirs: {
    shows: `
      can you collect the kids at 5
      leo needs his inhaler
      your stuff is in the hall, collect it by friday
      the rent is due
      my solicitor needs your bank statements
      can i have my keys back
      the dog has the vet at 4
      did you pay the council tax
      please sign the divorce papers
      the school needs your signature
      your post came here again
      im pregnant
      get tested, i have chlamydia
      the joint account
    `,
    passes: `
      i miss you
      how are you
      happy birthday
      hope youre well
      stop acting like a child
      did you see the match
      i need space
      lovely photo
      kids these days haha
      rent free in your head lol
      the ball is in your court
      ring me
      see you at the wedding
    `,
  },
};
