import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S2",
  mine: {
    shows: `
      he's outside
      hes outside again
      shes outside my house right now
      HES OUTSIDE BANGING ON THE DOOR
      my ex is outside and he wont leave
      he's at my door and he's drunk
      hes at the window
      theres someone trying to break in
      someone is trying to get in through the back
      he is kicking the door in
      shes smashing the windows
      he broke in
      he let himself in with the old key
      hes in the house
      he's in my flat i can hear him
      hes coming up the stairs
      im hiding in the bathroom
      locked myself in the toilet
      barricaded in the bedroom with the kids
      she has a knife
      he's got a gun
      hes holding a hammer
      he pulled a knife on me
      he has a knife to my throat
      hes pointing a gun at me
      he is hitting me
      hes choking me help
      he's strangling my mum
      shes going to kill me
      he is going to hurt the baby
      he's threatening to kill me right now
      he wont let me leave
      she wont let us go home
      hes locked me in
      he took my phone keys and wont let me out
      im trapped in here with him
      help me hes here
      help hes going to get in
      call the police
      please call 911
      someone ring 999 please
      call an ambulance now
      i need the police
      send help please
      send the guards to mine
      hes chasing me
      hes following me right now
      someone is following me home
      theres a man following me and i dont know where to go
      im bleeding badly
      my head is bleeding and he wont stop
      im in danger right now
      not safe here tonight
      im scared hes coming to kill me
      hes on his way here with a bat he said
      shes on her way im scared what do i do
      he set fire to the hall
      he poured petrol on the door
      hes pouring petrol everywhere
      he's breaking everything in the kitchen
      she's throwing plates at the wall and the kids are crying
      he turned up drunk and hes hammering on my door and i cant get him to go away i dont know what to do
      hes outside in his car again watching
      he said hes coming over to kill me and hes on his way
      im under the bed, he's in the hallway
      he knows im hiding in here
      the ex is here and hes drunk and shouting
      somebody is trying to climb in the window
      he's beating up my brother outside help
      hes at my flat door wif a knife
    `,
    passes: `
      he's outside mowing
      hes outside playing football with leo
      shes outside having a smoke
      hes outside with the shopping
      he's outside with the dog
      im outside with the shopping
      were outside the school now
      the cat is outside
      dad's outside painting the fence
      the plumber is at the door
      the delivery guy is at the door with the pizza
      postman is at the door
      he's at the door with flowers lol
      hes in the house, cooking for once
      she's in the garden making a den
      he broke into a big smile
      trying to get into shape
      shes trying to break into acting
      he has a knife set on his wishlist
      the chef has a big knife
      i have a hammer if you need it
      he's got a nerf gun and no mercy
      she has a water gun, run
      he has a cricket bat for sale
      my gun licence question came up
      glue gun is in the drawer
      you left the bread knife here
      hes killing me with these jokes
      she's beating me at chess
      he is beating me 3-0 at fifa
      the baby is kicking me all night
      the cat is attacking my feet
      my boss wont let me leave early
      she wont let us go home without cake
      the landlord wont let me out of the contract
      locked me out of my account again
      i locked myself out, again
      call the council about the bins
      can you call the police about the stolen bike
      i called the police about next door's noise
      police station is on the corner
      we need an ambulance chair for the play lol
      the dog is following me from room to room
      following you on insta now
      hes following me around asking for snacks
      someone's chasing me for the rent reference
      my gums are bleeding again, dentist friday
      my nose was bleeding earlier, its fine
      hiding in the bathroom from my inlaws haha
      hide and seek in the wardrobe again
      im hiding the eggs for sunday
      its threatening to rain
      hes threatening to quit
      he's throwing a party
      she's throwing everything away, very tidy
      he's breaking up with the band
      hes smashing it at work
      blocking the driveway with the skip, sorry
      come help me move the sofa
      help me choose a paint
      he's on his way, ten minutes
      on my way with the pizza
      she said she has a knife block like ours
      we watched that film where he has a gun
      halloween costume: he has an axe and a beard
      he is hitting the gym
      they're in the house we used to rent
      not safe to eat, the fridge was off
      send help and biscuits
      hes going to kill me at tennis
    `,
  },
  theirs: {
    shows: `
      open the door or ill kick it in
      OPEN THE DOOR
      open the fucking door
      im outside your house come out
      im outside your window
      im at your door, i know youre in there
      im not leaving until you come out
      let me in now
      i can see you
      i can hear you in there
      i saw your light go off
      look out your window
      come outside now or else
      im coming over to kill you
      im on my way over and youre dead
      im coming in
      ive got a knife
      i have a gun and im on my way
      you have 5 minutes before i come in
      im in your garden
      im in your house
      youre dead tonight
      im outside with my brothers
      ill smash your windows in
      im kicking the door in
      im coming for you
      tonight is your last night
      get out here now
      ill burn the house down tonight, im outside with petrol
      im under ur window
    `,
    passes: `
      im outside your house with mias bag
      im outside with the kids
      im outside, take your time
      at your door with the parcel as agreed
      open the door for the delivery man please
      can you open the door for the plumber at 5
      open up to me more please
      come out with us on friday
      come outside more, its lovely
      ill be there in 10 with the kids
      coming over in an hour with the boxes if thats ok
      i can see you from my point of view
      i can hear you on the phone fine
      i left the hammer at yours
      i have a knife set you might want
      tonight is the quiz
      let me in on the secret
      im in your building for a meeting with your landlord at 3
      are you in? have your post
      i saw your light show video, nice
      ill be there for pickup at 6
      5 minutes away
      you have 5 minutes before the train
      see you outside the school
      ok. outside when youre ready
    `,
  },
};
