import { Figure } from "../../../ui/figure.tsx";
import { lookBackWords as say } from "../../../words/en/look-back.ts";
import type { Figures } from "../model.ts";
import { bothIn, leastTold, stretchesIn, valueIn } from "./figures.ts";

interface Given {
  readonly figures: Figures;
  readonly nickname: string | null;
}

/** Who opened the talks, then and at last. */
export function WhoStarts({ figures, nickname }: Given) {
  const name = nickname ?? say.they;
  const rows = stretchesIn(figures).flatMap((stretch) => {
    const of = (part: string) => valueIn(figures, `${stretch}.${part}`) ?? 0;
    if (of("of") < leastTold) return [];
    return [{ stretch, of: of("of"), share: of("count") / of("of"), low: of("low"), high: of("high") }];
  });
  return (
    <section class="stack" aria-labelledby="starts">
      <h2 id="starts">{say.starts.title}</h2>
      {rows.length === 0 ? (
        <p class="soft">{say.starts.few}</p>
      ) : (
        <Figure
          says={rows.map(({ stretch, share }) => say.starts.says(say.stretches[stretch], ...say.parts(share), name)).join(" ")}
          caption={say.starts.caption(figures.breakup !== undefined)}
          table={{
            title: say.starts.table.title,
            head: [say.starts.table.stretch, say.starts.table.of, say.starts.table.mine, say.starts.table.range],
            rows: rows.map(({ stretch, of, share, low, high }) => [
              say.stretches[stretch],
              say.number(of),
              say.percent(share),
              say.starts.range(low, high),
            ]),
          }}
        >
          <div class="bars">
            {rows.map(({ stretch, share }) => (
              <Bar key={stretch} label={say.stretches[stretch]} share={share} name={name} />
            ))}
          </div>
        </Figure>
      )}
    </section>
  );
}

/** Messages and characters beside each other: neither alone says who gave more. */
export function WhoWrote({ figures, nickname }: Given) {
  const name = nickname ?? say.they;
  const rows = (["messages", "characters"] as const).flatMap((what) => {
    const { me, them } = bothIn(figures, what);
    return me === null || them === null || me + them === 0 ? [] : [{ what: say.volume[what], me, them, share: me / (me + them) }];
  });
  if (rows.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="wrote">
      <h2 id="wrote">{say.volume.title}</h2>
      <Figure
        says={rows.map(({ what, share }) => say.starts.says(what, ...say.parts(share), name)).join(" ")}
        caption={say.volume.caption}
        table={{
          title: say.volume.table.title,
          head: [say.volume.table.what, say.you, name],
          rows: rows.map(({ what, me, them }) => [what, say.number(me), say.number(them)]),
        }}
      >
        <div class="bars">
          {rows.map(({ what, share }) => (
            <Bar key={what} label={what} share={share} name={name} />
          ))}
        </div>
      </Figure>
    </section>
  );
}

/** One whole in two parts. @param share mine, 0 to 1 */
function Bar({ label, share, name }: { label: string; share: number; name: string }) {
  const [mine, theirs] = say.parts(share);
  return (
    <div class="bar">
      <p class="small soft">{label}</p>
      <div class="bar-line" ref={(line) => line?.style.setProperty("grid-template-columns", `${share}fr ${1 - share}fr`)}>
        <i />
        <span />
      </div>
      <p class="bar-ends">
        <span>
          {say.you} <b class="num">{mine}</b>
        </span>
        <span>
          {name} <b class="num">{theirs}</b>
        </span>
      </p>
    </div>
  );
}
