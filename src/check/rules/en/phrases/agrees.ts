import type { PhraseRule } from "../../rule.ts";

/** Says sincerely that parting is right, for the best, or that the ex was right to end it. Sarcasm, conditions and "for now" pass. */
export const agrees: readonly PhraseRule[] = [
  {
    id: "you-were-right",
    label: "agrees",
    patterns: [
      "!if|whether|idk|said ending|finishing|breaking_up|parting|separating|calling_it [it|things|us|up] was|is right|wise|kind !or|because|and_so|but|then",
      "!if|whether|idk|said|convince|think ending|finishing|breaking_up|splitting|parting|stopping|separating|calling_it [it|things|us|up] was|is the right|best|correct|only|kindest|honest|sane thing|call|choice|decision !i_regret",
      "you|your|u_were|you_were [were|are|was|did] [so|absolutely|completely|totally|dead|quite|probably] right to [have] end|stop|call|finish|leave|go|say|break|part|walk|pull|let|close|do|make|name|split|separate|draw !me|my_mum|the_school|me_dramatic|names|my",
      "your|you_are [absolutely|completely|totally|dead|quite|so] right its|it_is|that_its|were|we_are|we_were|we_werent|that_we|it_was|we_had|we_should|its_over|it_had|it_needed|weve !the_code|just|not_over",
      "you were|are [so|absolutely|completely|totally|dead|quite] right about us|ending|it_being_over|the_two_of_us|that_we",
      "you did|made|took|chose the right|correct|brave|honest|only|wise|best|kind thing|decision|call|choice|step !with_the|about_the|for_the",
      "you made [a|the] right|good|wise|fair|hard_but_right decision|call|choice !on_the|for_the|with_the",
      "right call|decision|choice ending|to_end|for_us|for_both|and_i|to_split|to_part|splitting|breaking",
      "good call|decision ending|to_end|to_split|breaking|splitting",
    ],
    cases: {
      flags: ["you were right to end it", "you're right, its over", "You did the right thing ending it.", "you made the right decision"],
      passes: [
        "you were right about the bins",
        "you were right about me, im a horrible person",
        "its probably right for now, we both need a breather",
      ],
    },
  },
  {
    id: "parting-is-right",
    label: "agrees",
    patterns: [
      "right [thing|decision|call|choice|move] for both|us|the_both|everyone|the_two",
      "right [that] we [should|are|did|have|both] split|part|parted|stop|stopped|end|ended|separate|separated|broke|break|finish|finished|let|go|called|call|stay_apart|shouldnt",
      "we should part|separate|split|stop_here|end_it|go_our !the_bill|it",
    ],
    cases: {
      flags: [
        "I think you made the right call for both of us",
        "We gave it twenty-six years. Ending it now is right for us both.",
        "i dont wish it back, stopping was right for us",
      ],
      passes: [
        "selling the flat is the right decision",
        "its for the best that the match got rained off",
        "we were right for each other and u know it",
        "it isnt over",
      ],
    },
  },
  {
    id: "better-apart",
    label: "agrees",
    patterns: [
      "^ yes its for the best $",
      "^ its for the best $",
      "^ it was the right thing to do|for_both|for_us",
      "!sure|if|think|believe|said|really|me|yeah|that|break its|it_is|it_was|that_it_is|this_is|and [all|honestly|really] for the best !that_the|if|for_now|for_you|but|or|player|until|dont",
      "for the best [for] [us|both|all] we|that_we|us|for_us|for_both",
      "were|we_are|we_were|us|are|both [both|all|far|so|much|really|just|definitely] better off|apart|separate|on_our_own|not_together|as_friends !if|when|at|than",
      "better apart|off_apart|separately|as_two !kids",
      "we|you|i did|made|do|have_done the right|best thing|decision|call ending|for|by|when|and|splitting|parting|in !kids|noah",
      "breaking up|it_off was|is the|right|for|best",
      "over and [its|it|thats|it_is|i_think] right|as_it|should|best|good|fine|ok|okay",
    ],
    cases: {
      flags: ["we're better off apart", "its for the best that we split", "honestly we were better apart"],
      passes: ["its for the best that the match got rained off", "the kids are better on the new bus", "the best part was the chips"],
    },
  },
  {
    id: "ran-its-course",
    label: "agrees",
    patterns: [
      "had|it_has|has|its|weve|we_had|we|it run its|our|it course",
      "run its course",
      "it|this|we had|needed|has|ought|was_time to end|stop|finish|be_done|be_over|happen !the_call|by|at",
      "we werent|arent|were_never|were_not|wasnt|never_were|are_not|werent_ever [just|really|ever] right|good|suited|working|meant|happy|made|compatible|a_good|well [for|to|in|together] [each|one|it|either]",
      "we|it wasnt|werent|isnt|arent working",
      "it|we wasnt|werent|isnt|arent working",
      "it was|is time [to] [we|end|stop|go|let|part|call|and|for_us] !for_bed|for_tea|the",
      "end|ended|part|parting of the road",
      "go|going|went our separate ways",
    ],
    cases: {
      flags: ["it had run its course", "we'd come to the end of the road", "it wasnt working", "it was time to stop"],
      passes: [
        "the course for the kids starts monday",
        "it's time to go, bus is at 6",
        "its probably right for now, we both need a breather",
      ],
    },
  },
  {
    id: "not-right-for-each-other",
    label: "agrees",
    patterns: ["we both knew it|for|that_it|this|we_were|we_werent !was_it_was", "werent|arent|not right|good|suited for|to each|one"],
    cases: {
      flags: [
        "we werent right for each other",
        "we weren't good together, we werent good for each other",
        "we just weren't right for each other and that's ok",
      ],
      passes: ["the shoes arent right for him", "we werent in when the post came", "the two forms arent the same"],
    },
  },
  {
    id: "glad-it-ended",
    label: "agrees",
    patterns: [
      "glad one of us said|had|did|was|spoke|called|saw|ended",
      "im|i_am glad|grateful|relieved [that] one_of_us|you|somebody|someone ended|did_it|called_it|finished_it|had_the_guts|had_the_courage|said_it_first",
      "ive|i_have|i come|came round|around to [it|your|seeing|think|thinking|agree|agreeing|the]",
      "you did us both|a",
      "its|it_is|were|we_are over|done|finished and its|thats|it_is|it_was|rightly|it_should|im_glad|im_fine|i_agree|i_think",
    ],
    cases: {
      flags: ["im glad one of us said it", "ive come round to it", "glad one of us had the guts"],
      passes: ["glad the boiler is fixed", "come round at six for the handover", "did us all good, that walk"],
    },
  },
  {
    id: "says-i-agree",
    label: "agrees",
    patterns: [
      "i|fully|and_i|ok_i|completely|yes|both agree|agreed its|it_is|it_was|were|that_its|that_it_is [is] over|time|best !i_agree_i|you_were_a|and_id_like",
      "agree|agreed [with_you] [that|its|it|we|were|our|this|yes] [its|it|we|were|is|was|that|are|has|had|should|marriage|relationship|werent] right|done|finished|part|split|end|better_apart|for_the_best|run|separate|ended|stop !but|until|to_stop_living|then_give",
      "im|i_am with you [on|its|that|there|about] [this|it|over|its|that|ending|us]",
    ],
    cases: {
      flags: [
        "im with you on this. we shouldnt be together",
        "You asked if I agree that it's over. Yes, and for good reason.",
        "you explained it well and i agree we are done",
      ],
      passes: ["agreed, thursday at 6 by the gate", "i agree with you about the boiler", "i accept the quote"],
    },
  },
];
