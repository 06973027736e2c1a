import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S9",
  mine: {
    shows: `
      im scared of him
      i'm afraid of her
      honestly terrified of my ex
      i am frightened of what hell do when i leave
      he scares me
      she frightens the kids
      im scared hell hurt me
      im scared to go home
      too scared to leave him
      i dont feel safe around him
      not safe with her
      i fear for my life
      walking on eggshells every day
      he hit me
      he hits me when hes drunk
      she slapped me again
      he punched me in the stomach
      he pushed me down the stairs
      he grabbed me by the throat
      he strangled me
      he put his hands round my neck
      he choked me and i couldnt breathe
      she threw a plate at me
      he smashed my phone against the wall
      he threatened to kill me
      she said shed hurt the kids
      he said hed post my pictures
      he threatens me
      im getting death threats from him
      he wont let me see my friends
      she never let me have my own money
      he took my bank card
      he checks my phone every night
      he controls all the money
      he tracks my location
      hes so controlling
      my ex is abusive
      it was an abusive relationship
      she abused me for years
      my husband raped me
      he forced me to have sex
      he made me do it when i said no
      he keeps following me
      she turns up at my work
      he is stalking me
      my ex wont leave me alone, he keeps showing up at my house
      he has a gun in the house
      he killed my cat
      i have bruises on my arm from him
      he gave me a black eye
      im pregnant and he hit me
      he told me to kill myself
      i left him because he hit me
      im in a refuge with the kids
      womens aid gave me this number
      i have an order against him
      you hit me
      you threatened me
      im scared of you
      you scare me
      you strangled me and now you want to talk
      he locked me in the bedroom
      i flinch when he raises his hand
      he gaslights me
      i told him no and he didnt stop
      my boyfriend gets violent
      she controls who i see and what i wear
      he hurts me
      hes nice to everybody and then the door shuts and he goes quiet and then i know and last night he had me by the hair and i just went somewhere else in my head
      i was beaten by my husband
      mi fraid a him, him lick me
      he keep beating me, i am fearing him
    `,
    passes: `
      im scared of spiders
      im afraid of the dentist
      scared of flying
      im scared of losing her
      afraid he will leave me
      scared she wont come back
      im scared of being alone
      that film scared me
      you scared me half to death ringing at 3am
      the dog is scared of thunder
      leo is scared of the dark
      she hit the brakes
      he hit me up last night about the gig
      that song hit me hard
      the news hit me
      it hit me that we are done
      he beat me at chess
      she beats me at everything
      he kicked the ball at me haha
      the baby kicked me
      the cat scratched me
      she pushed me to apply for the job
      he pushed me on the swing
      he dragged me to karaoke
      he grabbed me a coffee
      she threw me a party
      he threw a sickie
      he broke my heart
      she broke my mug
      he hurt my feelings
      she hurt me when she left
      it hurts
      my boss threatened to fire me
      its threatening to rain
      he wont let me pay for dinner
      she let me down
      he let me know
      let me see
      he checks the oil
      she checks in on mum
      he controls the remote
      the controls on the oven are weird
      control freak about spices lol
      he follows me on insta
      she follows the recipe
      the dog follows me
      he waits for me at the bus stop every day, my son
      im not afraid of him
      i was never scared of her
      he never hit me
      she would never hurt me
      he isnt violent
      violent film, skip it
      a violent storm
      domestic violence training at work on friday
      drug abuse lecture
      he locked me out by accident, keys
      choked on my tea
      bruised apples
      bruise from football
      she took my side
      he took my breath away
      they took my order
      he made me laugh
      he made me watch bake off
      i feel safe with you
      he keeps texting me memes
      she told me to go home early
      kill time
      the gun show lol
    `,
  },
  theirs: {
    shows: `
      im gonna kill you
      ill break your legs
      ill find you
      i know where you live
      youre dead
      watch your back
      if i cant have you no one will
      ill burn your house down
      ill kill the dog
      ill post your nudes
      youll regret this
      ill tell everyone what you did
      youll never see the kids again
      ill take the kids from you
      kill yourself
      kys
      go die
      i hope you die
      youre nothing without me
      nobody else will want you
      you belong to me
      youre mine
      worthless slut
      whore
      who said you could go out
      i told you not to talk to him
      you are not allowed to leave me
      send me your location
      turn your location on
      why is your phone off
      where are you answer me
      who were you with last night, tell me
      answer your fucking phone
      i saw you with him
      i know where you were
      i know who you were with
      im watching you
      i drove past your house last night
      im outside your work
      i read your messages
      give me your password
      if you leave me ill hurt you
      you cant leave me
      how dare you ignore me
      look what you made me do
      you made me hit you
      i only hit you once
      it was just a slap
      no one will believe you
      you owe me sex
      come home now or else
      i wont stop until you answer
      im not leaving you alone
      ill keep calling till you pick up
      delete him now
      i took your passport, you wont get it back
      you wont survive without me
      nobody leaves me
      dont you dare hang up on me
      do as youre told
    `,
    passes: `
      ill kill you if you spoil the finale lol
      you killed it at the interview
      ill find you at the gate
      ill find you a plumber
      i know where you are coming from
      where are you, im at the cafe
      where are you parked
      who are you bringing to the wedding
      send me your address for the card
      send me the location of the restaurant
      im outside with the kids
      im waiting with the bags as agreed
      i saw you at the school play, you looked well
      i know you are busy
      look what you made, its beautiful
      you made me laugh
      you are my favourite person
      i miss you
      please come back
      i love you so much
      i wont stop loving you
      i hope youre well
      i hope you get some rest
      i hope you die laughing at this
      can you come home early for the plumber
      give me back the drill when youre done
      i took your post in
      i read your message twice
      i read your email about the lease
      dont forget milk
      dont you dare pay for that, its on me
      how dare you have such a nice tan
      stop texting me
      please dont contact me
      im blocking you
      youre dead right
      you belong on stage
      what time is handover
      you can have the sofa
      if you leave the key with the neighbour ill collect it
      tell me when youre ready
      you cant park there
      you cant make friday?
      nobody believed the score
      im sorry i hurt you
      delete the app and reinstall it
      last chance to see the panto
      whose turn is it to take the bins
      ur mum says hi
      youre useless at fifa haha
    `,
  },
};
