import type { Words } from "./words.ts";

export const vi: Words = {
  means: {
    media: ["<Media đã bị bỏ qua>", "<Tệp media bị loại bỏ>", "<Bỏ qua media>", "<bỏ qua tệp phương tiện>"],
    image: ["đã bỏ qua hình ảnh", "hình ảnh bị bỏ qua", "bỏ qua hình ảnh"],
    video: ["đã bỏ qua video", "video bị bỏ qua", "bỏ qua video", "đã bỏ video"],
    audio: ["đã bỏ qua âm thanh", "âm thanh bị bỏ qua", "bỏ qua âm thanh", "bỏ qua tệp âm thanh"],
    sticker: ["đã bỏ qua nhãn dán", "nhãn dán bị bỏ qua", "bỏ qua nhãn dán", "đã bỏ sticker"],
    deleted: ["Tin nhắn này đã bị xóa", "Tin nhắn này đã bị xoá"],
    "missed-call": ["Cuộc gọi thoại nhỡ", "Cuộc gọi video nhỡ", "Cuộc gọi nhỡ", "Cuộc gọi nhỡ video"],
    gif: ["Đã bỏ qua ảnh GIF"],
    document: ["đã bỏ qua tài liệu"],
    contact: ["Bỏ qua thẻ liên lạc"],
    location: ["vị trí hiện thời được chia sẻ"],
    call: ["Cuộc gọi thoại", "Cuộc gọi video"],
  },
  deletedByMe: ["Bạn đã xóa tin nhắn này", "Bạn đã xoá tin nhắn này"],
  edited: ["<Tin nhắn này đã được chỉnh sửa>", "<Tin nhắn đã được chỉnh sửa>"],
  notices: ["mã hóa đầu cuối", "mã hoá đầu cuối", "mã bảo mật", "tin nhắn tự hủy", "tin nhắn tạm thời"],
};
