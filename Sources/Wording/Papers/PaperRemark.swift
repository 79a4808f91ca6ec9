/// What is to be looked at before a paper is signed, though nothing in it is missing (điều cần soát trước khi ký).
public enum PaperRemark: Explained, Hashable {
    /// The draft takes it that the chairperson signs; the system knows the name alone.
    case chairAssumed(String)

    public var problem: Problem {
        switch self {
        case .chairAssumed(let name):
            Problem(
                "paper.chairAssumed", vi: "Bản thảo ghi \(name) ký với chức vụ Chủ tịch.",
                remedy: "Nếu Phó Chủ tịch ký thay, sửa thành KT. CHỦ TỊCH, PHÓ CHỦ TỊCH trong bản thảo.",
                en: "The draft has \(name) sign as chairperson.",
                remedy: "Where a deputy signs, change it to KT. CHỦ TỊCH, PHÓ CHỦ TỊCH in the draft.")
        }
    }
}
