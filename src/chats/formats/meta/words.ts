import type { Kind } from "../../kinds.ts";
import { en } from "./english.ts";

/** What the apps write in one language as if a person had written it. Capitals and a full stop at the end do not matter. */
export interface Words {
  /** How the one who made the export is called in such a sentence. */
  readonly you: readonly string[];
  /** How a sentence goes on behind the name of the one who did it, by what it stands for. */
  readonly does: Partial<Record<Kind, readonly string[]>>;
  /** Whole sentences; … is anything. */
  readonly says: Partial<Record<Kind, readonly string[]>>;
}

export const languages: Readonly<Record<string, Words>> = {
  en,
  de: {
    you: ["Du"],
    does: {
      media: ["hat einen Anhang gesendet", "hat ein Foto gesendet", "hat ein Video gesendet"],
      call: ["hat einen Videochat gestartet", "hat einen Anruf gestartet", "hat dich angerufen"],
      "missed-call": ["hat deinen Anruf verpasst", "hat einen Anruf"],
      notice: ["hat die Gruppe", "hat den Spitznamen", "hat das Design", "hat das Emoji", "hat das Thema"],
    },
    says: {
      "missed-call": ["Du hast einen … verpasst"],
      notice: ["Gefällt eine Nachricht", "Hat eine Nachricht mit …markiert", "Hat mit … auf deine Nachricht reagiert", "Videochat beendet"],
    },
  },
  es: {
    you: ["Tú", "Has"],
    does: {
      media: ["envió un archivo adjunto", "ha enviado un archivo adjunto", "envió una foto", "envió un video"],
      call: ["inició un chat de video", "inició un videochat", "ha iniciado un videochat", "inició una llamada", "te llamó"],
      "missed-call": ["perdió tu llamada", "perdió una llamada"],
      notice: ["puso nombre al grupo", "cambió el tema", "cambió el apodo", "configuró el apodo", "abandonó el grupo", "creó el grupo"],
    },
    says: {
      "missed-call": ["Perdiste una … de …", "Tienes una … perdida de …"],
      notice: [
        "Le gustó un mensaje",
        "Indicó que le gusta un mensaje",
        "Reaccionó con … a tu mensaje",
        "Ha reaccionado … a tu mensaje",
        "Finalizó el chat de video",
        "El videochat ha finalizado",
      ],
    },
  },
  fr: {
    you: ["Vous", "Tu"],
    does: {
      media: ["a envoyé une pièce jointe", "a envoyé une photo", "a envoyé une vidéo"],
      call: ["a lancé un appel vidéo", "a démarré un appel vidéo", "a démarré une discussion vidéo", "a démarré un appel", "vous a appelé"],
      "missed-call": ["a manqué votre appel", "a manqué un appel", "a manqué ton appel"],
      notice: [
        "a nommé le groupe",
        "a changé le thème",
        "a modifié le thème",
        "a défini le pseudo",
        "a quitté le groupe",
        "a créé le groupe",
      ],
    },
    says: {
      "missed-call": ["Vous avez manqué un appel de …", "Tu as manqué un appel de …"],
      notice: [
        "A aimé un message",
        "A réagi avec … à votre message",
        "A réagi … à ton message",
        "Discussion vidéo terminée",
        "Appel vidéo terminé",
      ],
    },
  },
  it: {
    you: ["Tu", "Hai"],
    does: {
      media: ["ha inviato un allegato", "ha inviato una foto", "ha inviato un video"],
      call: ["ha iniziato una videochat", "ha avviato una videochat", "ha avviato una chiamata", "ti ha chiamato"],
      "missed-call": ["ha perso una tua chiamata", "ha perso la tua chiamata"],
      notice: [
        "ha dato un nome al gruppo",
        "ha cambiato il tema",
        "ha impostato il soprannome",
        "ha lasciato il gruppo",
        "ha creato il gruppo",
      ],
    },
    says: {
      "missed-call": ["Hai perso una … da …", "Hai perso una … di …"],
      notice: ["Ha messo Mi piace a un messaggio", "Ha messo … a un messaggio", "Ha reagito con … al tuo messaggio", "Videochat terminata"],
    },
  },
  pt: {
    you: ["Você", "Tu"],
    does: {
      media: ["enviou um anexo", "enviou uma foto", "enviou um vídeo"],
      call: [
        "iniciou um bate-papo por vídeo",
        "iniciou um bate-papo com vídeo",
        "iniciou uma conversa por vídeo",
        "iniciou uma ligação",
        "ligou para você",
      ],
      "missed-call": ["perdeu sua ligação", "perdeu uma ligação", "perdeu a tua chamada"],
      notice: ["nomeou o grupo", "mudou o tema", "alterou o tema", "definiu o apelido", "saiu do grupo", "criou o grupo"],
    },
    says: {
      "missed-call": ["Você perdeu uma … de …"],
      notice: [
        "Curtiu uma mensagem",
        "Reagiu com … à sua mensagem",
        "Reagiu com … à tua mensagem",
        "Bate-papo por vídeo encerrado",
        "Chat de vídeo encerrado",
      ],
    },
  },
  nl: {
    you: ["Je", "Jij"],
    does: {
      media: ["heeft een bijlage verzonden", "heeft een bijlage gestuurd", "heeft een foto verzonden"],
      call: ["is een videochat gestart", "heeft een videochat gestart", "heeft je gebeld"],
      "missed-call": ["heeft je oproep gemist"],
      notice: ["heeft de groep", "heeft het thema", "heeft de bijnaam"],
    },
    says: {
      "missed-call": ["Je hebt een … gemist van …", "Je hebt een oproep van … gemist"],
      notice: ["Vindt een bericht leuk", "Heeft … op je bericht gereageerd", "Videochat beëindigd"],
    },
  },
  pl: {
    you: ["Ty"],
    does: {
      media: ["wysłał(a) załącznik", "wysłał załącznik", "wysłała załącznik"],
      call: ["rozpoczął czat wideo", "rozpoczęła czat wideo"],
    },
    says: { notice: ["Polubił(a) wiadomość", "Polubiono wiadomość", "Zareagował(a) … na Twoją wiadomość", "Czat wideo został zakończony"] },
  },
  tr: {
    you: ["Sen"],
    does: { media: ["bir ek gönderdi", "bir fotoğraf gönderdi"], call: ["görüntülü sohbet başlattı", "bir görüntülü sohbet başlattı"] },
    says: { notice: ["Bir mesajı beğendi", "Mesajına … ifadesini bıraktı", "Görüntülü sohbet sona erdi"] },
  },
  ru: {
    you: ["Вы"],
    does: {
      media: ["отправил(-а) вложение", "отправил вложение", "отправила вложение"],
      call: ["начал(-а) видеочат", "начал видеочат", "начала видеочат"],
    },
    says: { notice: ['Поставил(-а) "Нравится" сообщению', "Реакция на ваше сообщение: …", "Видеочат завершен"] },
  },
};
