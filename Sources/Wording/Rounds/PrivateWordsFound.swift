/// Words for the public hold what should be looked at once more (cảnh báo trước khi công khai).
public struct PrivateWordsFound: Error, Explained {
    public init() {}

    public var problem: Problem {
        Problem(
            "publication.private", vi: "Chưa công khai: có nội dung cần xem lại, ghi ở dưới từng ô.",
            remedy: "Sửa lời, hoặc đánh dấu xác nhận ở cuối trang rồi lưu lại.",
            en: "Nothing was released: some words should be looked at again, as said below each field.",
            remedy: "Change the words, or tick the box at the end and save again.")
    }
}
