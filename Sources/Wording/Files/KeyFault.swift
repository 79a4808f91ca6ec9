/// What can be wrong with the keys of a data file (lỗi khoá).
public enum KeyFault: Explained, Hashable {
    case twice(key: String, firstLine: Int)
    case unknown(key: String, nearest: String?, known: [String])
    case missing(key: String)
    /// Two keys of which only one may stand.
    case exclusive(String, String)
    /// One of these keys must stand.
    case noneOf([String])
    /// A key without a value.
    case empty

    public var problem: Problem {
        switch self {
        case .twice(let key, let firstLine):
            Problem(
                "key.twice",
                vi: "Khoá “\(key)” viết hai lần, lần đầu ở dòng \(firstLine).", remedy: "Giữ lại một lần.",
                en: "The key “\(key)” stands twice, first in line \(firstLine).", remedy: "Keep one of them.")
        case .unknown(let key, let nearest, let known):
            Problem(
                code: "key.unknown",
                what: Bilingual(vi: "Không có khoá “\(key)” ở đây.", en: "There is no key “\(key)” here."),
                remedy: ChoiceFault.remedy(nearest: nearest, known: known))
        case .missing(let key):
            Problem(
                "key.missing",
                vi: "Thiếu khoá “\(key)”.", remedy: "Thêm “\(key): …”.",
                en: "The key “\(key)” is missing.", remedy: "Add “\(key): …”.")
        case .exclusive(let first, let second):
            Problem(
                "key.exclusive",
                vi: "Hai khoá “\(first)” và “\(second)” không được đi cùng nhau.", remedy: "Giữ lại một khoá.",
                en: "The keys “\(first)” and “\(second)” exclude each other.", remedy: "Keep one of them.")
        case .noneOf(let keys):
            Problem(
                "key.noneOf",
                vi: "Thiếu một trong các khoá \(keys.joined(separator: ", ")).", remedy: "Thêm một khoá.",
                en: "One of the keys \(keys.joined(separator: ", ")) is missing.", remedy: "Add one.")
        case .empty:
            Problem(
                "value.missing",
                vi: "Chỗ này chưa có giá trị.", remedy: "Ghi giá trị sau dấu hai chấm, hoặc bỏ khoá.",
                en: "There is no value here.", remedy: "Write a value after the colon, or leave the key out.")
        }
    }
}
