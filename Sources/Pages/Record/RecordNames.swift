import ParIndex
import Wording

/// What rounds and units are called whose paths stand in the record (tên gọi đối tượng).
public struct RecordNames: Sendable {
    /// Titles of rounds by their slugs.
    public var rounds: [String: String]
    /// Names of units by the text of their keys.
    public var units: [String: String]
    /// Names of people by their ids.
    public var people: [String: String] = [:]

    /// The slug of the round whose record it is: it needs no naming in every row.
    public var within: String?

    public init(rounds: [String: String] = [:], units: [String: String] = [:], within: String? = nil) {
        (self.rounds, self.units, self.within) = (rounds, units, within)
    }

    /// "Chạy thử 2023 · Xã Liên Sơn · 1.4.2"; what has no name stands as it is written.
    func words(of object: String, in language: Language) -> String {
        object.split(separator: "/").map(String.init).compactMap { part in
            if part == Self.round || part == within { return nil }
            return rounds[part] ?? units[part] ?? people[part] ?? Self.kinds[part].map { $0.text(in: language) } ?? part
        }.joined(separator: " · ")
    }

    private static let round = "dot"

    private static let kinds: [String: Bilingual] = [
        "phan-cong": Bilingual(vi: "phân công", en: "appointments"),
        "bang": Bilingual(vi: "bảng", en: "table"),
        "hoi-dong": Bilingual(vi: "Hội đồng", en: "council"),
        "hoi-dap": Bilingual(vi: "hỏi đáp", en: "questions"),
        "bien-ban": Bilingual(vi: "biên bản", en: "minutes"),
        "cong-bo": Bilingual(vi: "công bố", en: "publication"),
        "tai-khoan": Bilingual(vi: "tài khoản", en: "account"),
        "so-lieu": Bilingual(vi: "số liệu báo cáo", en: "periodic report"),
        "ho-so": Bilingual(vi: "hồ sơ", en: "binder"),
        "bo-tieu-chi": Bilingual(vi: "bộ tiêu chí", en: "criteria set"),
        "thong-bao": Bilingual(vi: "thông báo", en: "notices"),
        "khoa-cong-bo": Bilingual(vi: "khóa ký công bố", en: "publication key"),
        "van-ban": Bilingual(vi: "văn bản", en: "papers"),
        "record": Bilingual(vi: "nhật ký", en: "record"),
        "schema": Bilingual(vi: "cơ sở dữ liệu", en: "database"),
        "program": Bilingual(vi: "chương trình", en: "program"),
    ]
}
