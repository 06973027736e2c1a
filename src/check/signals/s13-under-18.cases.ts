import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S13",
  mine: {
    shows: `
      im 15
      i'm 16
      I am 17 years old
      im only 14
      im 16 and he dumped me
      im 15 yo
      im fifteen
      im sixteen and this is my first breakup
      we're both 16
      we are only 15
      i just turned 16
      i turn 17 in march
      i will be 16 in june
      my 16th birthday is friday and he wont come
      my seventeenth birthday
      im not 18 yet
      i wont be 18 until next year
      im under 18
      im underage
      im a minor
      im in year 10
      im in year eleven
      year 9 and everyone knows
      in 8th grade
      im in tenth grade
      im in sixth form
      im a sophomore
      im a freshman in high school
      my mum grounded me for texting him
      my dad took my phone off me so i cant text her
      my parents wont let me see her anymore, i have a curfew
      im grounded
      got detention for crying in class
      im not allowed a boyfriend
      my form tutor asked if i was ok about the breakup
      my head of year told my mum about us
      after my gcses ill be ok
      i have mocks next week and i cant stop crying over him
      im failing my gcses because of this
      doing my a levels and he sits behind me
      he ignored me in maths today
      she sat with him in registration
      he dumped me at prom
      going to homecoming without her
      he kissed her at the school disco
      everyone in my year knows he dumped me
      i see him every day at school and i cry in the toilets
      i dont want to go to school tomorrow because hes there
      bunked off school cos of her
      im in foster care and my ex is the only person i had
      i live in a care home
      my coach is 25 and we are secretly dating
      hes 19 and im 15
      he is 24 and i am 16
      im 17m she is 17f we were together 2 years
      my school counsellor says to write it down
      im still a kid i know
      our teacher moved us apart in science
      too young for this my mum says, im not allowed to date
      cant text after 9 because mum takes my phone, im 14
      so basically me and leo were going out since year 8 and now hes with my best friend and we have every lesson together and i hate it
      mi a 15 and mi heart bruk
    `,
    passes: `
      im 15 minutes away
      im 15 mins late
      im 17 weeks pregnant
      im 16 stone now
      im 14 days sober
      im 12 miles from home
      im 10 percent done
      im 17th in the queue
      im 35
      im 18
      i am 19 years old
      im 42 and heartbroken
      we met when i was 15
      i was 16 when we met
      when we were 17 we went to spain
      back when i was fourteen
      since i was 15
      leo is 15
      my son is 16
      our daughter turns 13 on friday
      hes only 14, let him sleep
      my sister is 17
      the twins are in year 10
      mia is in 8th grade
      leo has his gcses
      noah got detention
      i teach year 9
      marking gcse papers all weekend
      my students have mocks
      year 3 of the mortgage
      in year two of my degree
      ten years together
      the school run
      drop the kids at school
      parents evening at school
      the school fees are due
      school reunion is next week
      my old school teacher died
      driving teacher says im ready
      piano teacher is ill
      my mum says hi
      my mum wont let me pay
      my parents are visiting
      dad took my drill
      my flight is grounded
      stay grounded, my yoga teacher says
      the kids are grounded
      a minor problem with the boiler
      a minor detail
      im a big kid
      im a kid at heart
      im like a kid in a sweet shop
      only 15 left
      only 16 days to go
      it costs 15
      room 16
      at 15:00
      number 17 bus
      12 people came
      17 emails to answer
      page 16 of the lease
      turned 30 last week
      18th of may
      on the 16th
      homework for leo is on the fridge
      the prom photos of mia are lovely
      detention centre visit for work
      in class i teach on tuesdays
      yoga class at 6
      too young for a midlife crisis haha
      under the age of reason
      grade the driveway
    `,
  },
  theirs: {
    shows: `
      youre only 15
      you're 16 and im leaving for uni
      im 16
      we are only 15 it was never going to last
      your mum grounded you
      your parents think im too old for you
      you are still a minor
      youre not 18
      youre underage
      you have school tomorrow
      im in year 11 and i need to revise
      wait until youre 18
      i turned 17 yesterday
      you should be doing your homework
    `,
    passes: `
      youre 15 minutes late
      im 30
      youre acting like a child
      mia is 15 now
      when we were 16
      we have been together 10 years
      your mum says hi
      we are 17th on the list
      im 16 weeks along
      the school rang
      youre a kid at heart
      im 18
      leo has homework
    `,
  },
};
