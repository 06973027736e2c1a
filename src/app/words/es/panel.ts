import type { panelWords as english } from "../en/panel.ts";
import type { Translation } from "../translation.ts";

export const panelWords = {
  close: "Cerrar esto",
  more: "Más ayuda",
  suicide: {
    title: "No tienes que pasar por esto en soledad",
    text: "Nadie está leyendo esto. Si podrías hacerte daño, llama, por favor.",
  },
  danger: { title: "¿Estás en peligro ahora?", text: "Llama primero. Leer puede esperar." },
  threat: {
    title: "Aléjate del teléfono",
    text: "Habla ahora con alguien. Palabras así dan miedo, y pueden ser un delito. Puedes borrar el borrador.",
  },
  expose: {
    title: "Aléjate del teléfono",
    text: "Compartir imágenes o contar algo así puede ser un delito. No se puede deshacer. Puedes borrar el borrador.",
  },
  other: {
    title: "Si la otra persona podría hacerse daño",
    text: "Llama por ella al número de emergencias, y avisa a su familia. No tienes que cargar con esto en soledad.",
  },
  afraid: { title: "Nadie merece que le hagan daño", text: "Nadie está leyendo esto. Estas personas saben de ello." },
  child: { title: "Habla con alguien que escuche", text: "Hay personas cuyo trabajo es escuchar a gente joven." },
} satisfies Translation<typeof english>;
