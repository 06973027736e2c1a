import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S6",
  mine: {
    shows: `
      she told me to stop texting her
      he asked me not to contact him
      i know you said not to write
      i know you told me to leave you alone but
      she said dont contact me again
      he said never message me again
      you asked for no contact and im breaking it
      she wants no contact
      he said he needs no contact for now
      they asked me to stop calling
      my ex told me to stop messaging
      you said you dont want to hear from me
      she doesnt want to talk to me anymore
      he doesnt want to see me ever again
      i know you dont want to hear from me
      i know im not supposed to text you
      i know i shouldnt be writing, you said not to
      her last message was leave me alone
      his last text said stop contacting me
      she begged me to leave her alone
      she wants nothing to do with me
      he blocked me
      he blockd me again
      she blocked me on everything
      you blocked me everywhere
      blocked on whatsapp too now
      im blocked
      ive been blocked
      got blocked on insta
      i think she has me blocked
      he's blocked my number
      she unblocked me then blocked me again
      you blocked me so im using my mates phone
      made a new account because you blocked me
      this is my new number since you blocked the other one
      texting from my sisters phone cos you blocked me
      email is the only place im not blocked
      you havent blocked me here yet
      she changed her number
      he got a new number
      you changed your number
      her number is no longer in service
      he deleted me from facebook
      she unfriended me
      he removed me on everything
      goes straight to voicemail every time
      my messages arent delivering anymore
      just one grey tick
      she sent a cease and desist
      i ignored her request for no contact
      even though you told me not to contact you
      he made it clear he doesnt want me to message
      partner said stop writing
      you wrote that i should never contact you again
      SHE TOLD ME TO STOP
      she asked me to leave her alone and i did for 3 days and then i couldnt stand it and went round with her post
      my wife asked me not to call
      he told me not to come near him
      she said its over and stop messaging
      u told me 2 stop txting u
      she says she needs me to stop contacting her
      he warned me not to text again
      my girlfriend blocked me last night
      did she block me on her socials, i cant see anything
      weve been broken up a month and hes blocked me on all platforms
      you said no more messages
    `,
    passes: `
      i blocked him
      ive blocked my ex on everything
      i changed my number
      i told him to stop texting me
      i asked her to leave me alone
      i want no contact
      day 12 of no contact
      no contact day 5, feeling ok
      no contact rule is hard
      doing no contact for 30 days
      he asked me to stop smoking
      she told me to stop worrying
      you told me to stop apologising
      my mum told me to stop texting him
      my therapist said dont contact him
      my friends say stop messaging her
      mam said leave it alone
      the road is blocked
      the drain is blocked again
      blocked nose
      the sink is blocked, plumber friday
      you blocked my driveway
      your car is blocking me in
      the bank blocked my card
      my card got blocked
      blocked out friday in the calendar
      writers block
      building blocks for leo
      around the block
      grandad changed his number again
      mum has a new number
      change of number plate
      new number plate on the van
      deleted the app
      deleted my account
      i unfollowed you, for me
      removed from the lease
      the landlord took me off the contract
      went straight to voicemail at the bank
      the doctors goes straight to voicemail
      contact lenses arrived
      no contact sport for leo until his arm heals
      you asked me not to call before 9
      you said not to ring after 10, is now ok
      stop at the shop on the way
      stop it youre making me laugh
      you said leave the key with the neighbour
      he told me to leave work early
      she told me to leave the box in the hall
      dont contact the landlord yet
      she wants me to call the school
      he wants to talk on friday
      she said message her about the kids
      you asked me to message when i land
      does he want to see me? he said yes
      she said she misses me
      the bus doesnt stop here anymore
      leave the lights on
      leave me a slice
      tick the box on page 2
      one tick for each child
      he left me alone with the buffet
      she asked for space in the wardrobe haha
      you never told me to bring wine
      she asked if i could call about the rent
      i havent heard from you
      he wants me to leave the keys
      block booking for the gym
    `,
  },
  theirs: {
    shows: `
      stop writing to me
      stop texting me
      stop contacting me
      pls stop messaging me
      STOP CALLING ME
      stop it please. stop
      dont contact me again
      do not contact me again
      dont text me
      dont message me anymore
      don’t ever call me again
      dnt msg me again
      please dont write to me
      never contact me again
      im blocking you
      im gonna block you
      blocking your number now
      ive blocked you on insta
      blocked
      leave me alone
      leave me tf alone
      leave me and my family alone
      go away
      i dont want to hear from you
      i dont want to talk to you ever again
      i dont want you to contact me
      dont want any more contact
      i want no contact
      i need no contact please
      no more messages please
      i asked you to stop
      ive told you to leave me alone
      i said no contact and i meant it
      this is my last message to you
      i wont be replying again
      im not going to answer anymore
      lose my number
      delete my number
      im changing my number
      if you text me again im calling the police
      if you message again i will block you
      call me again and i report it
      stay away from me
      stay out of my life
      get out of my life
      dont come to my house again
      dont come near me
      stop coming to my work
      this is harassment, stop
      please respect my decision
      respect my boundaries
      theres nothing left to say
      im done talking
      no means no
      only contact me about the kids
      everything goes through my solicitor from now on
      stop sending flowers
      dont send me anything
      forget about me
      we have nothing to talk about
      i never want to see you again
      ur blocked bye
      quit texting my phone
      back off
      this isnt me being cruel i just need you to stop writing to me, its been two months and every time my phone goes my stomach drops
      i need you to leave me alone
      its over. stop.
      im not interested in talking anymore
    `,
    passes: `
      stop texting me while youre driving
      stop sending me memes im at work lol
      dont call me at work, ring the landline
      dont ring before 9 the baby sleeps
      dont text this number, use the new one
      dont call me babe
      dont message the landlord yet
      dont come home late
      dont come near me im full of cold
      leave me alone with this cake and nobody gets hurt
      leave me a message
      leave it to me
      stop it youre making me blush
      stop at the shop
      i blocked out friday for it
      the drain is blocked
      im blocking your drive, back in 2
      my new number is this one
      changed my number plate
      i dont want you to worry
      i dont want to hear about that film, no spoilers
      i dont want to talk about it over text, call me?
      dont write it off yet
      last message before i sleep, love you
      i wont be replying till tonight, in meetings
      i cant answer right now
      stay away from the oven its hot
      keep off the grass lol
      go away for the weekend?
      lets go away in june
      no more cake please
      no more rain please
      nothing left in the fridge
      theres nothing left to pay on the sofa
      send me the form
      dont send money, ive paid it
      respect, thats a great job
      can we talk
      call me when you can
      i miss you
      please write back
      please dont stop
      never stop being you
      im not interested in football sorry
      only message me if its late
      contact the school about friday
      police were here about next door
      i need space in the loft for the boxes
      its over at 9, can you pick me up
      the film is over at ten
      i told leo to stop
      i told you to stop worrying
      you never call
      block of flats on mill lane
      i forgot my number
      lost my number plate
      delete the first one, its the wrong form
      get out of the rain
      we have nothing in the fridge
      done talking to the bank, finally
      you can come to my house after 5
      dont forget me a coffee
      dont forget
      back off the gas a bit
      unsubscribe from the gym email
      i said no onions
      no problem
      dont reply to the agent, i will
    `,
  },
};
