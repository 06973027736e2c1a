import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S10",
  mine: {
    shows: `
      i think hes reading my messages
      he can see my location
      she reads my emails
      i think my phone is bugged
      my phone is being tracked
      is my phone hacked
      he hacked my insta
      he has access to my icloud
      she has my passwords
      he knows my password
      my ex is logged into my account
      someone is logged in to my email and its not me
      he gets my texts on his ipad
      i think theres a tracker on my car
      i found an airtag in my bag
      theres an airtag moving with me
      found a gps under the car
      there is spyware on my phone
      he put an app on my phone
      she installed something on my laptop
      theres a hidden camera in the bedroom
      he watches me through the doorbell camera
      the alexa is listening and he has the login
      how does he know where i am
      how did she know what i said
      he always knows where i am
      he knows things i only told my sister
      he turns up wherever i go
      she repeats things i only said in texts
      i cant search anything he checks my history
      i have to delete my messages before he gets home
      i delete this app every night in case he looks
      writing this from the library computer because he monitors mine
      i got a burner phone because he checks mine
      he goes through my phone every night
      he checks my call log
      he demands to see my phone
      my location is shared with him and i never turned it on
      find my was turned on without me knowing
      i got a login alert from a device i dont recognise
      verification codes i never asked for again
      is he tracking me
      are they monitoring my phone
      how do i know if my phone is tracked
      how can i tell if hes reading my messages
      how to remove stalkerware
      i think someone is listening to my calls
      he cloned my phone
      my accounts arent safe
      im being watched through my phone
      feel like im being tracked
      he still has the app for the cameras
      he sees everything i do on my laptop
      you can see my location cant you
      you still have my password
      you read my messages
      he set up my phone and knows the pin
      the kids tablet is logged into his account and he can see everything we do
      family sharing lets him see where i am
      she hacked my facebook again
      my email was hacked by my ex
      mspy is that what he used
      i swapped phones and he still knew where i was going, he rang the cafe before i got there
      he quoted a message i sent to my mum
      he drops in on the alexa
    `,
    passes: `
      my phone is slow
      my phone died
      my phone is at home
      he read my essay
      she reads to the kids
      can you read my cv
      he checks the tyres
      check the meter
      leo checks my homework lol
      the parcel tracker says thursday
      track my order
      i track my steps
      period tracker says friday
      airtag on the luggage
      airtag on the dog
      camera for the baby
      baby monitor needs batteries
      doorbell is broken
      alexa play jazz
      i forgot my password
      reset my password
      the wifi password is on the fridge
      netflix password?
      log in to the school portal
      logged into work
      my account is overdrawn
      my email is on the form
      delivery code is 4471
      bank sent a code
      door code is 12
      verification code for the gym app
      ads are listening to me lol
      facebook knows everything
      google is tracking us all haha
      work monitors our emails
      the school can see my laptop screen
      he knows what i like
      she knows where the shop is
      he knows im right
      how did you know it was my birthday
      how does she know you
      how do i get there
      he always finds good parking
      he turns up late
      he shared his location for the meetup
      can you share your location so i can find you
      share my screen
      im watching tv
      we were watched by 4 million people, the final
      being tracked by a goose
      life hack: freeze the grapes
      ikea hack
      hacked off with the trains
      the app tracks calories
      bug in the salad
      bugs in my code
      i burned the toast
      read the room
      he left me on read
      he read my message and didnt reply
      location scouting for the film
      the tracker mortgage went up
      delete my browsing history, its full of cake recipes
      he has access to the building
      the nest in the garden has eggs
      listening to the radio
      someone is at the door
      signed in at reception
    `,
  },
  theirs: {
    shows: `
      i read your messages
      i can see your location
      your location is still on
      i still have your password
      im logged into your email
      i know who you were texting
      i can see everything you do on your phone
      why did you turn your location off
      turn your location back on
      find my says youre at his
      your messages come up on my ipad
      i saw your texts to him
      i put an app on your phone
      theres a tracker in your car lol
      i heard you on the alexa
      the camera shows whos in my house
      i read your diary and your emails
      send me your live location
      phone bill shows you rang him 14 times
      your icloud still backs up to my laptop
      nice search history
      i know what you googled
    `,
    passes: `
      i read your message, thanks
      i got your text
      i saw your email about the rent
      your emails are still coming here, want me to forward them
      your location still shows on my phone, how do i turn it off
      send me your location so i can find the pub
      whats the netflix password
      did you turn the heating off
      i heard you on the radio
      the camera is yours, its in the box
      i can see you from the stage
      where is the charger
      turn the tv on
      your phone is at mine
      i know you like jazz
      ill track the parcel
      the doorbell is broken
      i saw everything at the museum
    `,
  },
};
