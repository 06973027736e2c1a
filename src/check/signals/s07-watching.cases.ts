import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S7",
  mine: {
    shows: `
      im outside your house
      im outside
      im at your door
      im in your lobby
      parked outside yours
      been sat outside your flat for an hour
      im parked on your street
      sitting in my car across from her work
      i drove past your house last night
      drove by hers again
      i keep driving past his place
      walked past your window, light was on
      i followed you home
      i followed her to the gym
      waited outside your work till you came out
      im gonna wait outside her office
      gonna turn up at his work
      thinking of going round unannounced
      drive over and sit outside his flat
      wait at the school gate till she talks to me
      show up at her mums
      i saw your car outside his last night
      your lights were on at 3am
      i saw him leave yours this morning
      saw you through the window with him
      i know youre home
      i know what time you finish
      i know where you park
      i found out where you live
      i got your new address off the parcel
      put a tracker in her car
      i left an airtag in his bag
      stuck a gps on the car
      installed an app on her phone
      i still have your email password
      i know your passcode
      logged into your insta
      i got into his icloud
      i went through your phone
      i read your messages on the ipad
      reading her emails
      hacked her snapchat
      your location is still on
      find my says youre at his place
      snap map had you at the lake
      i can see where you are on the app
      made a fake account to watch her stories
      made a new account cos you blocked me
      using my sisters phone to check his stories
      i follow you from a burner account
      i check your page every hour
      i look at her last seen every night
      your online at 2am every night
      thats the sixth time youve come online tonight
      i got my mate to keep an eye on her
      my cousin tells me when you go out
      your neighbour tells me everything
      paid a guy to follow him
      hired a private investigator
      look out the window
      turn around
      i let myself in with the old key
      i went in your flat when you were at work
      left flowers on your doorstep
      joined your gym so id bump into you
      been going past your road most nights
      i always know where you are
      the doorbell camera still sends me everything
      i went through her bins
      uve been at his since 7 i saw ur car
      so i was coming home from work and i went the long way past hers and her car wasnt there so i waited a bit on the corner and then she came back with somebody
      spying on my ex through her friends account
      i tracked his phone
    `,
    passes: `
      im outside with the shopping
      im outside the school
      im outside the box, not my job
      waiting outside with the van as agreed
      im at your door with mias bag
      at the door with your parcel
      im outside your door with the fridge, can u prop it
      he's outside mowing
      were outside the pub
      parked outside the shop
      drove past the old bakery, its closed
      drove past your mums with the kids
      walked past the park
      i walk the dog every night
      follow the recipe
      following your advice i slept
      i follow you on insta
      followed the bus to the beach
      i followed up with the agent
      i used to drive past your house. i stopped
      i stopped checking her page
      i dont look at his stories anymore
      ive not looked since august
      i wont turn up at your work
      the parcel tracker says thursday
      tracking number is in the email
      my fitness tracker died
      put an airtag on the dog
      airtag in my suitcase
      gps took us to a field
      netflix password please
      whats the wifi password
      i changed my passwords
      forgot my password
      logged into the school portal
      log in to the council site
      checked my email
      check your email
      i read your message twice
      reading your letter again
      i saw your message
      saw you at the school play
      i saw you in the street and gave you space
      saw your mum in tesco
      your lights are on at the flat, want me to switch off the timer? you asked me to check
      i know where you are coming from
      i know what you mean
      i know where the spare key is, shed
      found the house keys
      found a new place to live
      we moved in across from the park
      online class at 7
      online banking is down
      watching netflix
      watch leo while i shop
      keep an eye on the oven
      my location is the farm if school cant reach me
      can you switch your location off, it still shows on mine
      remove me from find my please
      fake plants in the office
      new account for the gas
      work account email changed
      spy film on tonight
      stalker is a tarkovsky film
      camera for the baby room
      doorbell is broken
      ring me
      the neighbour tells me the bins moved
      my sister keeps an eye on the dog
      private number called
      turn around the sofa so it fits
      look out the window theres a rainbow over the park haha
      wait for me at arrivals
      the cat waits outside the door
      i let myself down
      left flowers on nans grave
      joined the gym
      went through the forms
      went through a lot together
      she tracks her calories
      the app is tracking the storm
    `,
  },
  theirs: {
    shows: `
      stop following me
      stop driving past my house
      stop turning up at my work
      stop watching my stories
      stop coming to my gym
      i saw you outside my flat
      i saw you parked on my street
      my neighbour saw your car again
      i know that fake account is you
      you followed me home
      you keep turning up
      youve been logging into my email
      did you put a tracker in my car
      i found an airtag in my bag
      someone logged into my insta and i know it was you
      how did you know where i was
      how do you know my new address
      you went through my phone
      dont turn up at my house again
      youre stalking me
      this is stalking
      was that you outside last night
      stop asking my friends where i am
      we have you on camera outside
      leaving flowers on my car is creepy, stop
      i changed the locks because of you
      stop checking my location
      i can see your car outside
      you drove past three times
      u were outside my work today i saw u
    `,
    passes: `
      stop at the shop
      stop following the recipe and just cook
      i saw you at parents evening
      i saw your message
      my mum saw your post
      how did you know it was my birthday
      you know me so well
      you followed me back on insta haha
      the parcel tracker says friday
      airtag for the luggage is a good idea
      stop watching the show without me
      changed the wifi password, its on the fridge
      your car is outside with the lights on, battery
      dont come to the school gate, leos sick
      did you turn up the heating
      the cat keeps following me
      you left your phone here
      can you drive past the chemist
      i can see your point
      im outside with the kids
      lovely to see you at the wedding
      camera is charged
      how are you
      my location pin for the restaurant
    `,
  },
};
