import { selfHarmWords } from "./s01-self-harm.ts";
import type { SignalRule } from "./signal.ts";

/**
 * S12: the ex may harm themself or is in danger. In the ex's words it is all that would be S1 in the person's; in the person's words it is what
 * the ex said or did ("she says she'll kill herself if i go", "are you safe? you said you want to die"). An aunt who died and a show are none.
 */
export const exInDanger: SignalRule = {
  code: "S12",
  mine: [
    {
      patterns: `
        he|she|they|hes|shes|hell|shell|hed|shed|you|youd|youll|ex|husband|wife|boyfriend|girlfriend|partner|youre|theyre [said|says|told|
          keeps|might|going|is|was|will|would|gonna|threatened|threatens|tried|wants|wanted|saying|to|about|just|texted|has|youd|youll|been|
          could|trying|threatening|thinking|talking|still|always] ** kill|killing|killed|hurt|hurting|harm|harming|hang|hanging|cut|cutting|
          end|ending|drown|shoot|shot|off|starve|unalive|overdose_on|kills|hangs|harmed himself|herself|themself|themselves|yourself|
          himself_if|his_life|her_life|your_life|their_life|it_all|hisself
        kill|killing|hurt|hurting|harm|harming|hang|hanging|unalive|cut|cutting|shoot|drown|kills|cuts|hurts himself|herself|themself|
          themselves|hisself !laughing|shaving|out_in|at_work|at_football
        yourself ** please_dont|dont_do_it|are_you_safe|dont_hurt|worried
        dont|please_dont|promise_you_wont|promise_me_you_wont|you_wont|wont_you|you_said_youd|you_said_you_would|you_threatened_to|
          you_told_me_youd|scared_youll|worried_youll|afraid_youll|think_youll|worried_you_might|scared_you_might|you_might|if_you [please|
          ever|do|just|really|not|to|would] kill|hurt|harm|cut|end ** yourself|your_life|it_all
        do|doing anything|something stupid|silly|drastic|to_yourself ** please|promise|worried|scared|safe
        he|she|you|they|ex|hes|shes|husband|wife|my_ex ** suicidal|suicide|wants_to_die|wanted_to_die|wish_he_was_dead|wishes_he_was_dead|
          wishes_she_was_dead|doesnt_want_to_be_here|doesnt_want_to_be_alive|doesnt_want_to_live|self_harm|self_harming|self_harmed|
          overdosed|took_pills|taken_pills|taking_pills|wants_to_end_it|no_reason_to_live|wont_be_here_tomorrow|rather_be_dead|
          nothing_to_live_for|on_a_bridge|on_the_bridge !when|with_a_view|i_no_longer|that_i
        you|he|she|they said|told_me|wrote|texted ** want_to_die|dont_want_to_be_here|dont_want_to_live|dont_want_to_be_alive|
          didnt_want_to_be_here|didnt_want_to_live|not_wake_up|goodbye_forever|end_it_all !by_the_sea
        suicidal|suicide threat|threats|note|message|attempt|watch|text|texts|messages ** he|she|her|him|from|ex|you|your|my_ex
        he|she|they|ex|hes|shes|my_girlfriend|my_boyfriend ** took_an_overdose|taken_an_overdose|going_to_overdose|gonna_overdose|
          will_overdose
        he|she|ex sent|texted|left|posted|wrote ** goodbye note|letter|message|text|video
        you scare|scared|scaring|frighten|worrying me saying|when_you_say|talking|with_that you|about|want ** die|dead|pills|bridge|end|
          kill|hurt
        suicide note|letter from|he|she|you|left|on
        threatening|threatens|threatened|threat|threatened_with|talks_about|talked_about|talking_about|speaks_of|hinting_at|hinted_at|
          mention_of|mentioned suicide|to_kill_himself|to_kill_herself|to_hurt_himself|to_hurt_herself|to_harm|to_jump|to_overdose|
          to_end_his|to_end_her|killing_himself|killing_herself|ending_it|dying_by_suicide|wanting_to_die|ending_his|ending_her|
          ending_things_for_good|not_being_here
        he|she|they|hes|shes|ex|you|hell|shell|husband|wife ** jump|jumping|jumped|crash|step|walk|drive|standing|sat|is|stood off|
          in_front_of|into|on|onto ** bridge|roof|train|traffic|cliff|tracks|platform|ledge|river|car_into !haha|diving|swim|bus_tour
        he|she|they|hes|shes|ex|you ** took|taken|taking|swallowed ** all|whole|too_many|overdose|bottle_of|box_of|handful ** pills|tablets|
          paracetamol|meds|sleeping_pills|painkillers
        worried|scared|afraid|frightened|concerned|terrified|think|sounds_like|fear|convinced [that|for] hell|shell|he_will|she_will|
          he_might|she_might|youll|you_might|hes_going_to|shes_going_to|hes_gonna|shes_gonna|he|she|shes|hes ** hurt_himself|hurt_herself|
          hurt_yourself|kill|something_stupid|end_it|do_it|harm|life|not_safe|suicidal|take_his_own|take_her_own|done_something|
          attempt !well_end_it
        do something stupid|to_himself|to_herself|to_themselves|drastic ** he|she|if|worried|scared
        something stupid|drastic if_i|when_i|because_i|he_said|she_said
        are you|she|he safe|ok|suicidal|in_danger|thinking_about_suicide|thinking_of_suicide|still_alive|alive|having_thoughts|
          going_to_hurt|at_risk|thinking_of_hurting|thinking_about_hurting|thinking_about_killing|in_hospital|at_the_hospital ** right_now|
          what_you_said|said|messaged|tonight|call|999|samaritans|988|911|you_wrote|scared_me|worried|your_text|your_message|that_message|
          hurt|harm
        please|just tell|let|text|message|show me|us [know|that|im] [youre|you_are|you] safe|alive|still_here
        are you thinking about|of suicide|killing|hurting|harming|ending|dying
        are you suicidal|safe_from_yourself|going_to_hurt_yourself|self_harming|cutting
        what you said|wrote|texted|posted about ** dying|suicide|killing_yourself|hurting_yourself|ending|dead|not_being_here|not_wanting|
          hurting|pills|goodbye
        you|he|she said|wrote|told_me|posted|texted|messaged|says [you|he|she|that|about|something|it|hed|shed|youd|goodbye|its|id|
          me] ** die|dead|suicide|end_your_life|goodbye_for_good|wont_be_around|wouldnt_be_here|not_be_here|live_anymore|be_here_anymore|
          alive_anymore|hurt_yourself|better_off_without_him|better_off_without_her|better_off_without_you|end_it_all !laughing|battery|
          phone|granny|for_that_cake|of_embarrassment
        hes|shes|he_is|she_is|he_was|she_was|you_are|youre|you_were|he|she|ex ** in hospital|icu|ae|a_ward|psych|the_hospital|intensive|
          resus ** overdose|attempt|tried|pills|suicide|himself|herself|sectioned|psych
        sectioned|on_suicide_watch ** he|she|ex|him|her|you|last|been
        he|she|they|ex|you|was|been|got|got_him|got_her|were sectioned
        call|calling|called|rang|ring|ringing|phoned|get|getting|send|sent [the|an|for] police|ambulance|999|911|112|000|paramedics|
          crisis_team ** for_him|for_her|for_you|for_my_ex|him_he|to_his|to_her|to_yours|suicid|suicidal|overdose|said_goodbye|took_pills|
          kill|hurt_himself|hurt_herself|on_him|on_her|because_she|because_he
        wellness|welfare check on|for|to
        check|checked|checking on her|him|you because|after|she|he|you|since ** suicid|suicidal|die|harm|hurt|goodbye|pills|kill|dark
        you scared|scare|worry|worried|frightened|frighten me when|with|saying|last|talking ** die|suicide|hurt|kill|goodbye|dead|pills|
          that|not_being
        please dont die|do_this_to_yourself|kill_yourself|jump|give_up_on_life|leave_this_world|hurt_yourself|harm_yourself|
          do_anything_stupid|do_anything_silly|end_it_all
        youre|you_are scaring me ** die|dead|end|kill|hurt
        he|she|they|ex|hes|shes posted|said|wrote|texted|sent|saying|said_a goodbye everyone|everybody|world|forever|to_everyone|message|
          note|letter
        he|she|they|hes|shes|ex [has|have] given|gave|giving up on life|living|everything
        given|gave|giving away all|everything|her|his ** stuff|things|goodbye|belongings
        let|text|tell|show me|us [know|that] youre|you_are|you|he_is|she_is|hes|shes [still] alive|still_here|still_alive|breathing !coming|
          on|for|at|at_home
        he|she|they|hes|shes|ex ** crash|drive|driving|drove ** the|his|her car ** off|crash|tree|wall|bridge|into|die
        saying|said|says hell|shell|hed|shed|he_will|she_will crash|drive_off|drive_into|jump|hang|overdose
        he|she|they|ex ** cant_go_on|has_the_tablets|has_the_pills|the_tablets_in|the_pills_in !friday|holiday
        he|she|ex|hes|shes|my_ex|you ** gone_missing|missing|disappeared|not_answering|wont_answer|collapsed|unconscious|not_breathing|
          overdosed|od|passed_out|bleeding|unresponsive|in_danger|not_safe|cutting_again|self_harming_again|cut_his|cut_her|
          slit ** suicidal|goodbye|note|pills|scared|danger|help|worried|again|wrists|wrist|arm|arms|999|ambulance|dark_thoughts
        in a dark|bad|really_dark place ** she|he|you|her|worried|him|scared
        he|she|ex|hes|shes ** in_a_dark_place|in_a_really_dark_place|lost_the_will|given_up_on_life|no_will_to_live|saying_goodbye|
          written_a_note|wrote_a_note|left_a_note|no_point_living|tired_of_living|tired_of_life ** worried|scared|stuff|everyone|living|
          kids|anymore|suicidal|letter|$
        he|she|hes|shes ** gave_away|given_away|giving_away ** said_goodbye|saying_goodbye|suicidal|goodbye
        blood ** on_my_hands|on_you ** he|she|said|says|dies|died|dead|if_he|if_she
        if i|you leave|left|go|dont|block|end|break|move|stop|loved|get|come|wont|answer|date|ever ** he|she|hell|shell|hed|shed|
          you ** kill|die|hang|end_it|overdose|jump|hurt_himself|hurt_herself|drive|dead|not_be_here|wont_be_here|himself|herself`,
      unless: `
        uncle|aunt|cousin|neighbour|character|actor|singer|celebrity|film|book|show|series|movie|song|episode|patient|client|student|
          podcast|play|romeo|juliet|hamlet|sims ** kill|killed|suicide|hanged|suicidal|overdose|overdosed|hurt|jumped|kills|die
        my brother|sister|friend|mate|dad|mum|best_friend|colleague|nan ** suicide|suicidal|kill|killed|overdose|overdosed|harm|self_harm|
          sectioned|hang
        kill|killing yourself|himself|herself with|at|over|in overtime|work|exams|the_gym|studying|revision
        hurt|cut|hurts|hurting|cutting|kill|killing|killed|shot|shoot himself|herself|yourself|themselves shaving|laughing|cooking|
          at_football|at_the_gym|skiing|lifting|on_the|falling|with_work|working|in_the_foot|training|playing|out_in|a_slice|some_slack|
          off_from|short|badly_at|moving|climbing|running|opening|making|gardening|a_piece
        end|ended it|things|it_all|the_call|lease|contract with|between|together|over_text|on_friday|amicably
        end your|his|her life|lease|contract story|chapter
        beat|dont_beat|blame|be_hard_on|look_after|mind|hate|take_care_of|enjoy|give yourself
        suicide squad|rates|prevention|awareness|documentary|essay|charity|training|doors|sprints|bomber
        would|could rather die than eat|watch|listen|sit|wear
        he|she|it|phone|battery|laptop|car|engine|plant|hamster|goldfish ** died|dead|dying
        want|wants|wanted to die laughing|of|when_the
        safe home|journey|trip|travels|to_eat|to_drink|to_post|to_park
        call|called|ring|rang|get the|an police|ambulance|999 about|when ** nan|gran|neighbour|bike|burglary|dad|car|noise|break_in
        self harm letter|talk|awareness|policy|leaflet|training
        in hospital ** appendix|knee|baby|gallbladder|broken|tonsils|hip|scan|checkup|planned|operation
        missing|disappeared ** cat|dog|sock|parcel|package|keys|charger
        gave|giving away ** kittens|puppies|tickets|old_clothes|sofa
        said|saying goodbye at|to the airport|station|dog|door|gate|kids|school|flat|office
        left a note for the|our|your|my plumber|teacher|school|landlord|neighbour|postman|milkman|cleaner
        sectioned off
        threatening to rain|leave|quit|jump_on`,
      evenWhen: ["reported", "past", "negated", "quoted"],
    },
  ],
  theirs: [...selfHarmWords],
};
