/// What can be wrong with the YAML of a data file (lỗi cú pháp).
public enum YAMLFault: Explained, Hashable {
    /// It does not parse; with what the parser says in English.
    case syntax(parser: String)
    case severalDocuments
    /// An anchor or alias: a small file can grow without bound by them.
    case alias
    case tooDeep(levels: Int)
    case tooManyValues(count: Int)

    public var problem: Problem {
        switch self {
        case .syntax(let parser):
            Problem(
                "yaml.syntax",
                vi: "Dòng này sai cú pháp YAML (trình đọc báo: \(parser)).",
                remedy: "Kiểm tra cách thụt dòng, dấu hai chấm sau khoá, dấu ngoặc và dấu nháy.",
                en: "This line is no YAML (the parser says: \(parser)).",
                remedy: "Check indentation, the colon after the key, brackets and quotes.")
        case .severalDocuments:
            Problem(
                "yaml.documents",
                vi: "Tệp bị dấu --- chia thành nhiều văn bản YAML.", remedy: "Mỗi tệp chỉ để một văn bản.",
                en: "A --- divides the file into several YAML documents.", remedy: "Keep one document in a file.")
        case .alias:
            Problem(
                "yaml.alias",
                vi: "Chỗ này dùng neo (&) hoặc bí danh (*) của YAML, bị từ chối vì một tệp nhỏ có thể nở ra rất lớn.",
                remedy: "Viết đầy đủ nội dung ở từng chỗ.",
                en: "A YAML anchor (&) or alias (*) stands here, refused since a small file can grow huge by them.",
                remedy: "Write the content out at each place.")
        case .tooDeep(let levels):
            Problem(
                "yaml.depth",
                vi: "Nội dung lồng nhau quá \(levels) cấp.", remedy: "Kiểm tra cách thụt dòng và các dấu ngoặc.",
                en: "Values are nested more than \(levels) levels deep.", remedy: "Check indentation and brackets.")
        case .tooManyValues(let count):
            Problem(
                "yaml.count",
                vi: "Tệp có quá \(Numbers.count(count)) giá trị.", remedy: "Chia nội dung thành nhiều tệp nhỏ.",
                en: "The file holds more than \(Numbers.count(count, in: .en)) values.",
                remedy: "Split it into smaller ones.")
        }
    }
}
