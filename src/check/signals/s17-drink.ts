import type { SignalRule } from "./signal.ts";

/**
 * S17: alcohol or drugs now. Only in the person's texts: what the ex drinks is no question to the person. High school, a hammered thumb, being
 * pissed off and a glass of water are none.
 */
export const drink: SignalRule = {
  code: "S17",
  mine: [
    {
      patterns: `
        @im|feeling|getting|got|been|still|was|slightly|bit|proper|well|very|kinda|half|pretty|really|so|too|a_bit|completely|absolutely|
          totally|fully|bare|a_little|lil|little|not_even|hella|mad drunk|drunkk|dronk|drnk|hammered|wasted|tipsy|plastered|smashed|sloshed|
          bladdered|wrecked|trolleyed|trollied|legless|paralytic|steaming|sozzled|merry|intoxicated|pickled|stocious|langers|locked|
          blootered|steamin|mullered|tanked|trashed|blitzed|stoned|baked|faded|lit|coked|buzzing_off|ratarsed|rat_arsed|shitfaced|
          shit_faced|blackout|blacked_out|pished|mangled|tripping|pilled|rolling|zooted|blazed|cooked_off|gurning|inebriated|
          battered_off_wine|squiffy|leathered !on_love|my_time|by|tired|the_first|in_love|three|off_by|christmas|for_a_wee|out_of|it|up_in|
          from_the_gym|from_work|after_work|after_that|after_a_shift|at_work|in_the_bed|at_fifa|my_thumb|my_pb|my_phone|my_exam|on_the|
          my_toe|the|down|that
        drunk|tipsy|hammered|wasted|pissed|plastered|stoned|coked|high|off_my_face|sloshed|steaming again|af|asf|rn|right_now|atm|tonight|
          tbh|ngl|lol|and_i|and_alone|and_sad|and_missing|and_lonely|and_emotional|as_fuck|already|text|texting|texts|messages|dialling|
          dialing|dial|calling|messaging|thoughts|as_i|on_wine|on_gin|on_cider|on_vodka|on_the_sofa|off_cider|off_wine|off_vodka|off_my|
          out_of_my|on_my_own|me|in_bed|at_home|in_the_bath|in_a_taxi|in_the_pub|in_an_uber|typing|so_ignore|sorry !off_my_list
        @im|bit|well|so|really|totally|proper|absolutely pissed $
        pissed as|up|out_of|on|again|rn|af|haha a|my|wine|gin|vodka|beer|cider|and|haha|tonight|fart|newt
        @im|so|feeling|kinda|pretty|still|bit|really|hella|too|getting high $
        @im|so|still|kinda|getting|really|hella|too|pretty high as|af|rn|right_now|and|on_weed|on_coke|lol|off|tonight
        off my|me|ma face|tits|nut|head|trolley|rocker|box
        m|am|mi|me|im|i_m drnk|dronk|drunk|drunkk
        high as|az a kite|fuck
        took|taken|had|necked|dropped a|half|some|two pill|pills !for|from_the
        coming down [off|and|from|hard] [a|and|the|now] and|hard|off|from|i|rn|so|him|her !with|the_stairs|the_m|to|on_friday|for|the_road|
          in
        bladdered|trolleyed|legless|paralytic|plastered|sloshed and|in|haha|again|crying|rn
        ket|coke|mandy|mdma|weed again|all_night|tonight|and_i
        at|on|into the whiskey|whisky|gin|vodka|wine|rum|tequila|bottle|beers|cans !bar|stain|glass|rack
        had|drank|drunk three|two|four|five|six|seven|eight|several gins|wines|pints|beers|cans|vodkas|whiskies|shots|glasses|drinks|bottles
        drank|drink|drunk|necked a|the whole bottle|litre|crate|box
        don drink plenty|too_much
        me and a bottle !of_water
        downed|did|doing|necked|sank 0|five|six|three|four|some|a_few|loads_of shots|pints|beers|vodkas
        shots of tequila|vodka|sambuca|whiskey|rum|gin|jager
        out of|off my|me face|tree|skull|mind_on|head_on_pills|skull_on
        drunk|drink text|texting|dial|dialling|dialing|call|calling|message|messaging|dialed
        ive|i_have|weve|just|already|i_just|only_had|i|im|after [had|drank|drunk|necked|sank|on|just|just_had] 0|a_few_too|too_many|
          too_much|six|five|four|seven|eight|ten|twelve|half_a_bottle|a_whole|a_bottle|most_of_a_bottle|the_whole_bottle|several|a_skinful|
          way_too_many|three|a_few|a_couple_of [bottle|of|glasses|bottles|pints] [of] drinks|pints|beers|cans|shots|wines|wine|vodkas|vodka|
          whiskey|whiskies|gins|gin|tequila|rum|ciders|cocktails|prosecco|to_drink|jagerbombs|tins|guinness|lagers|bevvies|glasses !milk|
          water|of_water|of_milk
        0|to|for|few|six|five|seven|eight|ten|three|four|many|couple|too_many|bottle|two|couple_of|bottles|glasses|half_a_bottle|
          bottle_and_a_half pints|beers|cans|shots|bottles|glasses|wines|gins|vodkas|of_wine|of_vodka|of_gin|of_whiskey|of_whisky|
          of_prosecco|of_rum|of_tequila|tins|bevvies|drinks|ciders|cocktails|voddies [of|in|deep|down|later|and|wine|vodka|gin|so_far|
          tonight|already|into|whiskey] in|deep|down|later|and_im|and_i|so_far|tonight|already|in_and|into_the|wine|vodka|gin|whiskey|
          later_and|too_many|im|i
        had a|few|too|one [few|too|couple|one|lot|bit|skinful|drink] [many|much|too|to|of] [many|drink|drinks] $
        had|have a_few|a_couple|too_many|a_few_too_many|a_drink|a_bit_to_drink|a_lot_to_drink|one_too_many|a_skinful|way_too_much|
          too_much_to_drink|a_bit_too_much|a_few_drinks|a_few_beers|a_bit_of_wine !questions|friends|days|minutes|issues|problems|things|
          messages|bites|books|people|missed|hours|weeks|meetings|calls|tabs|of_them
        drinking|drank|drunk alone|on_my_own|by_myself|to_forget|since_0|since_lunch|since_four|since_i|all_day|all_night|every_night|
          too_much|heavily|straight|vodka|whiskey|whisky|gin|rum|tequila|a_bottle|through_it|my_sorrows|away_the|the_pain|the_whole|neat|
          in_the_dark|most_nights !water|milk|tea|coffee
        drinking again !water|coffee
        drown|drowning|drowned my sorrows|feelings
        wine|gin|vodka|whiskey|whisky|rum|beer|tequila|prosecco|cider|alcohol|the_bottle|booze|red_wine|white_wine|the_wine|jack|
          jagermeister|the_drink talking|brave|made_me|is_making_me|courage|and_i_miss|and_sad|and_tears|gone|drunk|again|helps|numbs|
          bottle_is|and_the_phone|and_me|for_dinner|typing|and_crying|is_gone|hits|has_kicked|is_hitting|numbed|on_my_own|alone
        glass|bottle|can|pint of wine|vodka|gin|whiskey|whisky|rum|red|white|rose|prosecco|tequila|beer|cider|jd|jack|baileys ** in|deep|
          gone|alone|too_many|down|later|later_and|half|nearly|finished|and_i|and_im|third|tonight|crying
        bottle|bottles deep|down_and|in_and|down_now|in_now
        bottle of wine|vodka|gin|red|white|whiskey deep|down|in !the|his|her
        dutch courage
        smoked|smoking|vaped|had|took|taken|did|doing|done|dropped|dropping|snorted|popped|ate|sniffed|necked|on|taking [a|some|some_more|
          too_much|half|two|an|too_many|few|a_bit_of|a_few|a_few_lines_of|a_line_of|a_gram_of|couple_of|the|so_much|loads_of|an_old] weed|
          coke|cocaine|ket|ketamine|mdma|mandy|molly|ecstasy|xanax|xans|valium|benzos|edible|edibles|lsd|shrooms|spliff|blunt|bong|speed|
          heroin|oxy|percs|gummy|gummies|zopiclone|pingers|nos|ghb|meth|tramadol|acid !reflux|zero|rain|camera|limit|float|dating
        smoked|smoking|had|rolled|lit a|some|the|another joint|bong|pipe !account|pain
        did|done|doing|had|snorted a_few|some|two|loads_of|a|couple_of lines|line|bump|bumps|grams|gram !of_the|dance
        high on|off weed|coke|pills|mdma|edibles|ket|acid|painkillers|my_meds|drugs|xanax|something|meds
        coked|pilled|kd|ketted up|out
        on|coming_down|comedown|come_down|hungover|on_a_comedown|still_up|fried [a|from|off|after|on] [a|bender|session|comedown|coke|pills|
          weekend] comedown|bender|sesh|coke|pills|md|three_day_bender|ket|drugs|mdma
        relapsed|relapse|fell_off_the_wagon|back_on_the_drink|back_on_the_booze|back_drinking|started_drinking_again|drinking_again|
          using_again|off_the_wagon|picked_up_a_drink|back_on_the_bottle|broke_my_sobriety|broke_sobriety
        hungover|hanging_out_my_arse
        out on|at|had|back_from the|a|my lash|piss|sesh|bender|rip|batter|session|tear !gym|training|therapy|yoga|work|recording|physio|
          study|spin
        in|at|home_from|back_from the pub|bar|club|boozer ** drunk|hammered|text|message|crying|miss|alone|pints|tipsy|wasted|call
        room|world|everything is spinning
        ceiling|bathroom is spinning
        cant|can|barely|hardly [barely|hardly|even] see|type|walk|stand|spell|read ** drunk|straight|wine|pints|vodka|screen|hammered|
          pissed|double
        seeing double
        last|final orders|drink|pint|call ** text|message|miss|brave|tell
        sober enough|up_tomorrow|me|tomorrow
        not|isnt|aint|far_from|barely|nowhere_near [exactly|entirely|very|really|quite|even|totally] sober`,
      unless: `
        he|she|they|you|ex|hes|shes|your|dad|mum|theyre|everyone|lads|people|brother|sister|mate|uncle|boss|neighbour|your_brother|always|
          was_always|who ** drunk|hammered|wasted|tipsy|pissed|stoned|high|plastered|smashed|steaming|coked|drinking|drank|drink|shots|pints
        if|when|was|were|that_time|last_year|years_ago|every_time|that_night|back_when|remember|used_to|never|dont|didnt|not|last_weekend|
          at_your_wedding|wasnt|once i|im|we|you|get|was|got|were ** drunk|hammered|wasted|tipsy|pissed|stoned|high|drinking|drank|drink
        high school|five|fives|tea|heels|street|chair|horse|rise|time|score|priority|hopes|end|temperature|blood|pressure|pitched|up|water|
          quality|fever|standards|functioning|risk|rent|iron|cholesterol|demand|waisted|in|alert|energy|maintenance
        pissed off|at|me|that|about|with|it_down|herself|himself|myself
        wasted my|your|our|a|the|so_much|time|years|food|money|on|effort|journey|ticket|potential|day|weekend
        hammered by|home|into|it|in|at|with_rain|nail|the|down|out
        smashed it|the|my|that|avocado|an|into|up|windows|by|through|phone|screen|a
        wrecked my|the|it|from|after|car|by|with|our|from_work|knees
        locked out|up|down|in|my|the|door|into|and|it
        lit up|the|a|by|well|room|candle|fire
        baked a|beans|goods|potato|potatoes|in|cake|bread|some|apples|fresh|the
        stoned wall|dates|fruit|olives|cherries
        trashed my|the|our|hotel|it
        faded jeans|away|colour|photo|black
        merry christmas|xmas|go|men
        rolling in|out|up|stone|my|pin
        tripping over|up|on_the|hazard|me_up
        leathered sofa|boots
        cans|can|bottle|bottles|glass|glasses|pint of coke|water|milk|pop|paint|tuna|beans|juice|lemonade|diet|tomatoes|soup|pepsi|shampoo|
          formula|semi_skimmed|oil|tango|calpol|fanta
        had|have a few|couple [of] days|minutes|questions|friends|weeks|hours|issues|problems|things|ideas|bits|people|round|bites|messages|
          calls
        shots of|on goal|espresso|target|you|us|the|covid|jab
        pints of milk|water|blood
        line|lines|joint|pills|gram|bump|bag|tabs|speed|acid|crack|bong|pot of|account|roast|custody|mortgage|savings|limit|dating|rain|
          flour|sugar|for_my|dancing|reflux|for_hayfever|washing|test|camera|on_goal|in_the_queue|manager|reflex|dialling|bills
        drink|drinking|drank water|milk|tea|coffee|juice|squash|pop|responsibly|driving|fountain|up|from_the|enough_water|more_water|straw|
          bottle_of_water
        havent|hasnt|not|never had a|any drink
        see|seen straight through
        blackout curtains|blind|blinds|poetry|in_the_whole|area
        took|take|taken my meds|medication|tablets|antibiotics
        glass of wine with my_mum|the_girls|dinner|lunch|my_sister
        red|white wine stain|vinegar|glass|gums|sauce
        sober for|october|since|now|0|day|driver|curious|years|months
        dry january|white
        talking about wine
        not|no more|longer|drinking drinking|drunk`,
    },
  ],
  theirs: [],
};
