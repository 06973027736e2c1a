import { shown } from "../../keeping.ts";
import { look } from "../../look.ts";
import { motions, textSizes, themes } from "../../look-form.ts";
import { Segments } from "../../ui/chips.tsx";
import { settingsWords } from "../../words/en/settings.ts";
import { setLook } from "./set.ts";

const say = settingsWords.display;

/** Size of letters, colours, motion: seen at once. */
export function Display() {
  const now = look.value;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
      </div>
      <Segments
        name="size"
        legend={say.size}
        options={textSizes.map((size) => [String(size), say.sizes[size]] as const)}
        chosen={String(now.size)}
        choose={(chosen) => setLook("size", textSizes.find((size) => String(size) === chosen) ?? now.size)}
      />
      <Segments
        name="theme"
        legend={say.theme}
        options={themes.map((theme) => [theme, say.themes[theme]] as const)}
        chosen={now.theme}
        choose={(theme) => setLook("theme", theme)}
      />
      <Segments
        name="motion"
        legend={say.motion}
        hint={say.motionWhy}
        options={motions.map((motion) => [motion, say.motions[motion]] as const)}
        chosen={now.motion}
        choose={(motion) => setLook("motion", motion)}
      />
      <p class="small soft">{shown.value?.opensWith === "nothing" ? say.visit : say.plain}</p>
    </>
  );
}
