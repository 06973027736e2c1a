import type { Words } from "./words.ts";

export const tr: Words = {
  means: {
    media: ["<Medya dahil edilmedi>", "<Medya atlanmış>", "<Medya atlandı>"],
    image: ["görüntü dahil edilmedi"],
    video: ["video dahil edilmedi"],
    audio: ["ses dahil edilmedi"],
    sticker: ["çıkartma dahil edilmedi"],
    gif: ["GIF dahil edilmedi"],
    document: ["belge dahil edilmedi"],
    contact: ["Kişi kartı dahil edilmedi"],
    "video-note": ["görüntülü mesaj dahil edilmedi"],
    deleted: ["Bu mesaj silindi"],
    "missed-call": ["Cevapsız sesli arama", "Cevapsız görüntülü arama"],
    call: ["Sesli arama", "Görüntülü arama"],
    poll: ["ANKET:"],
    location: ["Mevcut konum paylaşıldı"],
  },
  deletedByMe: ["Bu mesajı sildiniz", "Bu mesajı sildin"],
  edited: ["<Bu mesaj düzenlendi>"],
  notices: ["uçtan uca şifreli", "güvenlik kodu", "süreli mesajlar", "mesaj süresini", "telefon numarasını", "grubu oluşturdu"],
};
