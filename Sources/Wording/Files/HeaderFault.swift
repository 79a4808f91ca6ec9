/// What can be wrong with the part "set" of a folder (lỗi phần mở đầu của bộ tiêu chí).
public enum HeaderFault: Explained, Hashable {
    /// Criteria without a part "set".
    case missing
    case twice(first: Place)
    case slugTwice(String, first: Place)

    public var problem: Problem {
        switch self {
        case .missing:
            Problem(
                "set.missing",
                vi: "Có tiêu chí nhưng không tệp nào trong thư mục có phần “set”.",
                remedy: "Thêm phần “set” nêu tên, nguồn và thang điểm của bộ tiêu chí.",
                en: "There are criteria, but no file of the folder has a part “set”.",
                remedy: "Add a part “set” with the set's name, source and scale.")
        case .twice(let first):
            Problem(
                "set.twice",
                vi: "Thư mục có hai phần “set”, phần đầu ở \(first).", remedy: "Để mỗi bộ tiêu chí trong một thư mục.",
                en: "The folder has two parts “set”, the first at \(first).",
                remedy: "Keep each criteria set in a folder of its own.")
        case .slugTwice(let slug, let first):
            Problem(
                "set.slug",
                vi: "Tên “\(slug)” đã dùng cho bộ tiêu chí ở \(first).", remedy: "Đặt một tên khác.",
                en: "The name “\(slug)” already names the set at \(first).", remedy: "Choose another name.")
        }
    }
}
