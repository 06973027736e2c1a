import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S4",
  mine: {
    shows: `
      ill post your nudes
      i will send your pictures to everyone
      ill leak the video
      gonna put your pics online
      im sending those photos to your boss
      ill share our video with your mum
      i still have your nudes just saying
      reply or i post it
      answer me or i send it to your dad
      your parents are getting those pictures
      everyone at work is gonna see those pics
      ill upload everything
      i never deleted the videos
      what will your boss think of those photos
      ill expose you
      i will expose you for who you are
      ill ruin your life
      i'll ruin your career
      gonna destroy your reputation
      ill tell your boss what you did
      im telling your wife everything
      ill tell everyone your secret
      ill tell your parents what you are
      everyone will know what you did
      wait till i tell your mum
      people will find out about the clinic and what you did
      ill get you fired
      ill have you sacked
      youll lose your job when im done
      ill report you to immigration
      ill get you deported
      one call to social services and theyre gone
      ill call social services on you
      ill tell the police you hit me
      i will say you raped me
      theyll believe me over you
      ill tell the judge you touched them
      youll never see the kids again
      ill take the kids
      im taking the kids and you wont find us
      ill make sure you never see your son
      you wont see the baby unless you come back
      sign it or the kids dont come home
      ill turn them against you
      ill take you for everything
      youll have nothing left
      ill clean out the joint account
      ill leave you with nothing
      youll regret this
      you will regret leaving me
      u gonna regret this
      ill make you regret it
      youll be sorry
      you'll be sorry you ever met me
      youll pay for this
      you will pay for what you did
      you wont get away with this
      just you wait
      wait and see whats coming
      ill get you back for this
      drop the charges or i tell everyone
      you've got till friday or i tell your wife
      ill make your life a living hell at work, ill tell hr everything
      im making a page about you with your name and photo
      ill put our messages on facebook
      i have screenshots of everything so be nice
      ill come to your graduation and tell them all
      your accounts are getting wiped tonight
      so you think you can just move on and be happy with him well i kept everything and if i dont hear from you by tonight im sending the photos to your whole family
      i will humiliate u in front of everyone
      ill cancel your sponsorship
      remember whose name is on your visa
      or else everyone finds out what you did
      post ur nudes idgaf
    `,
    passes: `
      ill post the parcel tomorrow
      ill send the holiday photos to your mum like she asked
      sending you the pictures of the flat
      can you send me the photos from the wedding
      ill share the school video with your dad
      please delete the photos of me
      i deleted every picture of you
      i wont be posting anything
      ill tell the kids together with you
      ill tell work im moving
      ill tell your mum thanks for the soup
      ill tell your sister about friday
      telling everyone it was mutual
      have you told your parents yet
      i have to tell hr we split, thats policy
      wont tell your parents, thats yours to tell
      your secret is safe with me
      ill report it as harassment if you keep messaging
      if you come here again i will call the police
      you said youd post my pictures, thats a crime
      he threatened to post my pictures
      my boss might fire me
      she got sacked for being late
      i might get fired up for the match
      ill take the kids to my mums for the weekend as agreed
      can i take them to spain in july
      taking noah to the dentist at 1
      ill have the kids on monday
      you wont see them this week, chickenpox, sorry
      ill keep them till monday since youre on nights
      papers will reach you this week
      the hearing is on the 14th
      ive applied for joint custody
      you will regret missing that curry
      youll regret not bringing a coat
      i regret how i spoke to you
      do you regret it
      no regrets
      you'll be sorry if you dont bring a coat
      im sorry
      ill pay for this round
      you pay for this one
      youll pay half of the vet?
      can you pay for the school trip
      wait and see how the exam goes
      just wait till you taste my jollof
      just you and me and the landlord at 5
      leaving you the sofa
      you can have everything, i just want the dog
      cleaning out the garage
      clear out the loft
      changing the locks on the 1st as the lease is mine now, collect before
      ruined my dinner again haha
      the rain ruined the party
      exposed brick in the new flat
      exposing film is fun
      be careful on the ice
      he ended his contract
      your call, friday or saturday
      your choice, pizza or curry
      ill call you back
      before everyone arrives can you put the oven on
      public speaking course is friday
      my brother got deported as a joke in the game
      the video of leo singing is with your mum
      send me the screenshots of the booking please
      everyone will see the play on saturday
      the agent will put photos of the flat online on monday
      hr sent the payslip
      the taxman owes me 80 quid
      i'm making a page for the school fair
      ill get you a coffee
    `,
  },
};
