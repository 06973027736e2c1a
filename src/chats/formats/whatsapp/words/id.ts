import type { Words } from "./words.ts";

export const id: Words = {
  means: {
    media: ["<Media tidak disertakan>", "<Media dihilangkan>"],
    image: ["gambar tidak disertakan", "gambar dihilangkan"],
    video: ["video tidak disertakan", "video dihilangkan"],
    audio: ["audio tidak disertakan", "audio dihilangkan"],
    sticker: ["stiker tidak disertakan", "stiker dihilangkan"],
    gif: ["GIF tidak disertakan", "GIF dihilangkan"],
    document: ["dokumen tidak disertakan", "dokumen dihilangkan"],
    contact: ["Kartu kontak tidak disertakan", "Kartu kontak dihilangkan"],
    deleted: ["Pesan ini telah dihapus", "Pesan ini dihapus"],
    "missed-call": ["Panggilan suara tak terjawab", "Panggilan video tak terjawab", "Panggilan suara tidak terjawab", "Tak Terjawab"],
    poll: ["POLLING:"],
    location: ["Lokasi terkini dibagikan"],
    call: ["Panggilan suara", "Panggilan video"],
  },
  deletedByMe: ["Anda menghapus pesan ini", "Anda telah menghapus pesan ini"],
  edited: ["<Pesan ini diedit>"],
  notices: ["terenkripsi secara end-to-end", "kode keamanan", "pesan sementara"],
};
