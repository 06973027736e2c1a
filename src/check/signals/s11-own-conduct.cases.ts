import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S11",
  mine: {
    shows: `
      i hit her
      i hit him last night
      i slapped her in the face
      i pushed her
      i shoved him against the wall
      i grabbed her arm too hard
      i grabbed her by the hair
      i choked her
      i put my hands round her neck
      i put my hands on her and i hate myself
      i raised my hand to her
      im sorry i hit you
      im sorry i pushed you
      i never should have put my hands on you
      i threw a glass at him
      i punched the wall next to her head
      i put a hole in the wall
      i smashed her phone
      i lost my temper and smashed the plates
      i scared her
      i know i frightened you
      she was scared of me
      he is afraid of me
      the kids were scared of me
      she flinches when i move
      i checked her phone every night
      i went through his messages all the time
      i used to track her location
      i took her keys so she couldnt leave
      i took her bank card
      i wouldnt let her see her friends
      i never let him go out
      i didnt let her leave
      i blocked the door so he couldnt get out
      i locked her in
      i was controlling
      i was abusive
      i think i was abusive
      i am the abuser
      im worried im abusive
      i was violent
      i have anger issues
      my anger scares me
      my temper hurt her
      i need anger management
      i started a domestic abuse course for my behaviour
      i threatened her
      i threatened to hurt him
      i bullied her
      i forced her
      she said no and i kept going
      i pressured him into sex
      i made her ask permission to spend money
      i made her feel worthless
      i called her a whore
      i stalked her
      i followed her and i frightened her
      i know what i did to her was abuse
      i screamed at her and she cowered
      i got physical with him
      i turned into my father, i got violent
      i was so jealous i checked her phone and who she talked to
      i accused him of cheating every night for hours
      i shook him
      i spat at her
      i beat him up once and ive never told anybody
      my hands were round her throat and i didnt know how they got there
      i lost it and hit her, she called the police, i am ashamed
      i slap my wife one time
      i hurt you physically and theres no excuse
    `,
    passes: `
      he hit me
      she pushed me
      my dad hit us
      i hit the brakes
      i hit the gym
      i hit send too soon
      i hit him up for the tickets
      i punched the numbers in
      i beat him at chess
      i beat her to the shop
      i pushed her on the swing
      i pushed him to apply for the job
      i threw her a party
      i threw the ball at him
      i threw out the old sofa
      i kicked the ball
      i kicked off the meeting
      i grabbed her a coffee
      i dragged him to karaoke
      i forced myself to eat
      i scared him on halloween
      i hurt her when i left
      i hurt you when i lied and im sorry
      i hurt my knee
      i never hit her
      i would never hurt him
      i didnt hit anyone
      im not violent
      i was never abusive
      i checked his temperature
      i checked her homework
      i checked the oil
      i checked in on him
      i checked my phone
      i read her message
      i read his book
      i took the keys by mistake
      i took his bin out
      i let her down
      i let him go first
      i let them sleep in
      i never let you down
      i made her laugh
      i made him dinner
      i made her feel loved
      i called her a taxi
      i called him a genius
      i lost my keys
      i lost it laughing
      i smashed the interview
      i smashed my own phone
      i broke the mug
      i broke my arm
      i locked myself out
      i blocked the number
      i controlled my diet
      controlling my blood sugar
      she is scared of spiders
      hes afraid of flying
      anger is a stage of grief
      i was angry enough to smash something. went for a run instead
      i screamed at the tv
      i shouted at the ref
      i followed his advice
      i followed her on insta
      i tracked the parcel
      i threatened to quit my job
      i bullied the sofa through the door
      violent storm last night
      i shook his hand
      aggressive driver on the m50
      im jealous of your holiday
      i forgot your birthday and im sorry
    `,
  },
  theirs: {
    shows: `
      you hit me
      you slapped me
      you choked me
      you had your hands round my neck
      you pushed me down the stairs
      im scared of you
      im still afraid of you
      you scare me
      you frighten the kids
      you were abusive
      you are violent
      you checked my phone every night
      you took my bank card
      you never let me see my friends
      you wouldnt let me leave
      you threatened me
      you smashed my phone
      i said no and you didnt stop
      you gave me a black eye
      i flinch every time you move
      i walked on eggshells for years
      stop threatening me
      you grabbed me so hard it left marks
      you raped me
      you controlled who i saw and what i wore
    `,
    passes: `
      you hit the nail on the head
      you beat me at chess again
      you hurt me when you left
      you broke my heart
      you scared me half to death ringing at 3am
      you never let me pay
      you made me laugh
      you took my charger
      you read my mind
      you grabbed me a coffee once, remember
      you pushed me to apply, thank you
      im scared of losing you
      i said no thanks to the cake
      you let me down
      you checked the oil for me
      dangerous road that
      you threw a great party
      you broke the mug lol
    `,
  },
};
