import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S12",
  mine: {
    shows: `
      she said shell kill herself if i leave
      he says hell kill himself
      he threatened to kill himself
      hes threatening suicide
      she keeps saying she wants to die
      he told me he wants to die
      he said he doesnt want to be here anymore
      my ex is suicidal
      she texted me that shes suicidal
      i think hes going to hurt himself
      im scared shell do something stupid
      worried he might harm himself
      she cut herself again
      hes been self harming
      she took an overdose
      he took all his pills
      she swallowed a whole box of paracetamol
      hes on the bridge
      he says hes going to jump off the roof
      she sent me a goodbye note
      he left a suicide note
      he posted goodbye everyone
      she said goodbye forever and now wont answer
      are you safe? you said you want to die
      are you suicidal
      are you thinking about suicide
      are you ok what you said about not being here scared me
      please dont hurt yourself
      please dont kill yourself
      dont do anything stupid please
      promise me you wont hurt yourself
      you said youd end your life
      you told me you wanted to die and im worried
      you said you dont want to live anymore
      i called an ambulance for him, he took pills
      rang 999 because she said she would kill herself
      i asked police for a welfare check on him
      hes in hospital after an overdose
      she was sectioned last night
      he says if i dont come back hell end it
      if i leave him hell kill himself
      if i block her shell hurt herself
      she says her blood will be on my hands if she dies
      hes given up on life
      he said there is nothing to live for
      she said theres no point living without me
      i got a text saying by tomorrow he wont be here, he wants to die
      husband says hell hang himself
      my girlfriend said shes going to overdose
      she wrote that shed be better off dead
      he isnt answering and he said goodbye im scared hes done something
      let me know youre alive
      just tell me you're safe
      text me that youre still here please
      youre scaring me saying you want to die
      he was in a really dark place and im worried about him
      shes given away all her stuff and said goodbye
      he tried to end his life in march
      she attempted suicide after we split
      he's going to kill hisself
      him say him a go kill himself
      hes driving around saying hell crash the car
      my wife has been talking about suicide
      they said theyd kill themselves if i went
      he rang me crying saying he cant go on and he has the tablets in front of him and i dont know what to do we split up in may
    `,
    passes: `
      i want to die
      im suicidal
      i hurt myself
      he hurt himself at football
      she cut herself shaving
      he cut himself cooking
      he killed himself laughing
      she killed the plant
      hes killing himself at work
      he is killing it at work
      my uncle killed himself last year
      an actor took his own life
      her brother died by suicide
      my friend is suicidal, im with her now
      suicide squad
      suicide prevention course
      in the film she kills herself
      romeo kills himself
      the character jumps off the bridge
      he jumped into the pool
      she jumped off the diving board
      hes on the train
      hes in hospital for his knee
      shes in hospital having the baby
      hes dead funny
      he died laughing
      my phone is dying
      are you safe to drive
      are you ok
      are you ok with friday
      safe home
      text me when youre home safe
      let me know youre home
      dont hurt yourself lifting that
      dont cut yourself on the glass
      dont kill yourself with overtime
      mind yourself
      look after yourself
      be kind to yourself
      take care of yourself
      enjoy yourself
      help yourself to cake
      he gave away two kittens
      she gave away the sofa
      she said goodbye at the airport
      he said bye
      she left a note for the plumber
      a note from school
      he wants to end the contract
      she ended it with me
      he ended things
      shes threatening to quit
      hes threatening to sue
      blood test on friday
      on the bridge theres a great view
      he missed the bus
      the dog went missing
      hes missing out
      she took her pills for the cold
      he took two paracetamol for his head
      did he do something stupid like text her
      the police called about the bike
      i called an ambulance for nan
      he was sectioned off from the rest at the gig
      self harm letter from school
      worried about the exam
      worried about her cough
      im scared of heights
      hes in a better place, new flat
    `,
  },
  theirs: {
    shows: `
      i want to die
      im going to kill myself
      if you dont answer ill kill myself
      i dont want to be here anymore
      goodbye forever
      i took all my pills
      i cant go on
      im suicidal
      everyone would be better off without me
      by the time you read this ill be gone
      kms
      i cut myself again
      im on the bridge thinking about jumping
      i have no reason to live
      im not safe with myself
      tell my mum im sorry and i love her
      i dont wanna wake up tomorrow
      this is my last night alive
      i wish i was dead
      whats the point of living
    `,
    passes: `
      im dying of boredom
      dying for a coffee
      my phone is about to die
      this essay is killing me
      bye for now
      im done with the dishes
      cant go on friday
      i wont be here on saturday
      suicide squad tonight?
      dead tired
      hurt my knee
      the car died
      goodbye and good luck
      see you on the other side of the exams
      im moving to leeds
      i miss you
      i want my books back
      lets end this here kindly
    `,
  },
};
