import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S8",
  mine: {
    shows: `
      tell her i miss her
      tell him i still love him
      can you tell her im sorry
      pls tell him i didnt mean it
      tell her to unblock me
      tell him to call me
      let her know im here if she needs me
      say hi from me
      give her this letter
      can you pass this on to him
      pass her a message for me
      could you ask him to text me
      can you ask her if shes ok
      ask your sister if hes seeing anyone
      ask her friend why she wont answer
      can you find out if shes with someone
      find out what he thinks about me
      does she ever ask about me
      has he said anything about me
      is she seeing anyone new
      is he dating someone
      how is she doing without me
      hows she doing
      did he mention me
      does she miss me
      keep an eye on her for me
      keep me posted on what hes up to
      let me know if she starts dating
      can you put in a good word for me
      you're the only one she listens to, talk to her
      shes not answering so can you tell her to ring me
      he wont reply to me, could you ask him
      talk some sense into her
      explain to him my side
      can you get her to meet me
      convince her to talk to me
      im messaging you because she blocked me
      writing to her mum to explain
      i messaged his sister to ask how he is
      gonna ask her best friend whats going on
      get his mate to have a word
      dont tell her i asked
      dont say it came from me
      screenshot her story for me
      can u check his insta for me
      show him this
      hi its tom, i know its weird to message you but how is she really
      hey sorry to bother u, has she moved on
      sent you 5 messages and no answer
      this is my fourth message
      ive called ten times and nothing
      still no reply to any of my messages
      you havent answered my last three texts
      you never replied
      u ignored all my messages
      left me on read again
      why wont you answer me
      why arent you replying
      why dont you text back
      i keep texting her and she doesnt answer
      i know you havent replied but
      sorry for all the messages
      sorry for blowing up your phone
      double texting i know
      i know youre ignoring me
      three weeks without an answer and im still writing
      hes not replying so i asked his brother to tell him i love him and that ill wait
      12 missed calls from me sorry
      i asked the kids to tell her im sad
      will you give him my love
      please let him know i never stopped loving him
      tell my ex i forgive her
    `,
    passes: `
      tell her tea is ready
      tell him his dinner is in the oven
      tell leo to brush his teeth
      tell the landlord the boiler is fixed
      tell your mum thanks for the soup
      tell your dad happy birthday
      say hi to the dog
      ask mum if she wants a lift
      ask the teacher about friday
      can you ask your boss about the shift
      ask my sister for the recipe
      can you find out if the shop is open
      find out what time the bus goes
      let me know if you need anything
      let me know when you land
      keep me posted on the exam
      keep an eye on the oven
      hows she doing after the surgery
      how is he, did the fever go down
      how is your nan
      hows leo doing at school
      does he like the new teacher
      is she allergic to nuts
      has he eaten
      pass the salt
      pass it to the goalkeeper
      passing through dublin on friday
      give her a biscuit from the tin
      give him calpol at 8
      give my keys to the agent
      is this the recipe you asked for
      can you check the oven
      can you check the form for me
      pick up some milk for me
      order a coffee for me
      save a seat for me
      i havent replied to the landlord yet
      the agent hasnt replied to my emails
      still no answer from the council
      no reply from the bank
      my boss never replied
      the plumber isnt answering
      sent 3 messages to the group about the party
      left you a voicemail about the rent
      sorry for the late reply
      sorry for all the noise
      read the message from school
      you replied so fast lol
      thanks for answering
      why is the wifi not working
      why dont we go friday
      called the doctor twice, engaged
      he texted me back
      she answered straight away
      talk to your brother about the van
      ask him for the invoice
      ask her for the code to the gate
      dont tell leo about the present
      dont tell mum, its a surprise party
      my sister says hi
      show him the video of the dog
      explain the rules to the kids
      i asked for extra cheese
      friends of mine are coming
      mutual friends invited us both, is that ok with you
      his sister got married
      one message from the bank
      good word for it
      any word from the vet
      sister act is on
    `,
  },
  theirs: {
    shows: `
      stop asking my friends about me
      dont message my sister again
      stop getting your mum to text me
      your friend messaged me again for you
      your mum keeps calling me about us, make it stop
      tell your brother to stop messaging me
      stop sending messages through the kids
      my mum told me you asked about me
      my friends are sick of your messages
      dont put our friends in the middle
      stop dragging my family into this
      i know you asked jess about me
      leave my friends out of it
      20 missed calls is not ok
      ten messages in a row, stop
      my silence is my answer
      im not replying for a reason
      you contacted my boss
      why are you messaging my cousin
      please dont involve the kids
      stop texting my flatmate
      i havent answered because i dont want to
    `,
    passes: `
      dont text mum today, shes in surgery
      ask your mum about sunday
      tell your dad happy birthday
      my mum says hi
      your mum called about the party
      my sister says thanks for the card
      stop asking about the present, its a surprise
      did you message the landlord
      messages from school came
      two messages from the agent
      im not at work on monday
      tell the kids goodnight
      dont call the dentist, i did
      my friends are visiting
      im sick of this rain
      ask leo what he wants
      sorry i missed your call
      call me later
    `,
  },
};
