import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S16",
  mine: {
    shows: `
      buy her a ring
      buy him a car
      bought her a necklace to say sorry
      i ordered a hundred roses for her
      send flowers to her work
      sending roses to his office
      sent her flowers every day this week
      a hamper delivered to his door
      get her a puppy
      gonna buy him concert tickets to win him back
      lend 500
      lend him 500
      lend her two grand
      send her money
      sent him 300 quid
      transfer her 1000
      give him my savings
      pay her rent
      pay off his debt
      ill pay your rent and your car
      pay for her holiday
      paying his phone bill
      cover her rent this month
      sign the house over to him
      give her the car, put it in her name
      fly to lisbon to see her
      fly out and surprise him
      drive 5 hours to her door
      get the train to his city to talk
      move to leeds for her
      id move to be near him
      quit my job and follow her
      sell my car to pay for her course
      book paris for us both
      booked a weekend away for her birthday, shes my ex
      surprise her with a trip to rome
      two tickets to bali for the two of us
      propose to her
      im going to propose
      get down on one knee at her work
      stand outside with a boombox
      play guitar under her window
      hire a billboard
      a banner outside her office saying sorry
      flash mob
      post a public apology on facebook
      put a long post on insta telling everyone i love her
      write her a song and post it
      make her a video of us
      record a song for him and put it on youtube
      tell her in front of her whole family
      declare my love at the wedding
      get her name tattooed
      get a tattoo of his name
      a grand gesture
      big romantic gesture tonight
      win her back with a surprise
      spend all my savings on a ring
      maxed my credit card on presents for her
      blew my bonus on flowers for him
      throw her a surprise party
      give her my kidney
      dedicate a song to her on the radio
      lend him a grand for the bail
      i want to buy she one big gold chain
      thinking of turning up with roses and the ring and asking her mother to be there and just saying it all
    `,
    passes: `
      buy milk
      buy leo new shoes
      bought myself a watch
      bought a ring light
      ring me later
      a present for leos birthday
      birthday present for mum
      card for nan
      flowers for mums grave
      flowers from the garden
      ordered a new sofa
      i got flowers from work
      he bought me a ring
      she sent me flowers
      he lent me 500
      you paid my rent that year, thanks
      lend me your charger
      lend a hand
      lent started today
      pay the rent by friday
      pay half the gas bill
      i paid the vet
      transfer your half of the deposit
      send 40 for the electric
      send me the form
      sent the maintenance
      owe you 20
      fly to spain for work
      flying home for christmas
      my flight lands at 6
      drive to work
      drive the kids to the beach
      moving house on friday
      moved desks
      quit smoking
      quit my gym
      sell the sofa
      sold my bike
      book a table for the kids birthday
      booked the dentist
      book club tonight
      booked a trip with the girls
      trip to ikea
      i propose we swap weekends
      proposal for the client
      proposed a new date for mediation
      banner for the school fair
      radio is on
      post the letter
      post a parcel
      posted the keys
      song is stuck in my head
      write a letter to the council
      record the match
      video call the kids
      tattoo healed nicely
      my new tattoo is a fox
      gesture politics
      surprise party for mum
      throw the ball
      win the match
      win back the title
      spend less on coffee
      spent 40 on petrol
      savings account rate is up
      save money
      roses are red haha
      chocolate for me
      grand so, see you at 4
      thats grand
      plane spotting
      public holiday
    `,
  },
  theirs: {
    shows: `
      can you lend me 300
      lend me 50 till friday
      send me 200 pls
      can you pay my rent this month
      could you buy me a phone
      i need money
      need to borrow 500 from you
      can you book the flights for us
      pay my phone bill and then we talk
      if you loved me youd buy it
      buy me a ring and i come back
      take me to dubai then maybe we talk
      prove it, tell everyone on facebook
      fly here and prove it
      if you really loved me youd move here
      post about us if you mean it
      can you help me with my rent
    `,
    passes: `
      can you send me the form
      send me the photos
      your half of the rent is due
      pay the nursery please
      can you buy nappies
      can you book the dentist for leo
      i need space
      i need the car seat back
      buy milk
      can you pick up the kids
      transfer your share of the vet bill
      lend me your ladder saturday
      fly safe
      post the keys back please
      happy birthday
      thanks for the flowers
    `,
  },
};
