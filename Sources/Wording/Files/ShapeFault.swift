/// A value of the wrong form (sai dạng giá trị): what it should have been, and the text found if it was one.
public struct ShapeFault: Explained, Hashable {
    /// What a value should have been.
    public enum Shape: String, Hashable, Sendable, CaseIterable {
        case text, list, mapping, percentage, points, day, relativeDay, code, slug, answer, expectation, rule, source,
            range
    }

    public let shape: Shape
    public let found: String?

    /// A value that is no `shape`.
    public init(_ shape: Shape, found: String? = nil) {
        (self.shape, self.found) = (shape, found)
    }

    public var problem: Problem {
        let (name, example) = (shape.name, shape.example)
        return Problem(
            "value.\(shape.rawValue)",
            vi: (found.map { "“\($0)” không phải là \(name.vi)." } ?? "Chỗ này phải là \(name.vi)."),
            remedy: "Viết như \(example.vi).",
            en: (found.map { "“\($0)” is no \(name.en)." } ?? "This must be a \(name.en)."),
            remedy: "Write it like \(example.en).")
    }
}

extension ShapeFault.Shape {
    fileprivate var name: Bilingual {
        switch self {
        case .text: Bilingual(vi: "một dòng chữ", en: "text")
        case .list: Bilingual(vi: "danh sách", en: "list")
        case .mapping: Bilingual(vi: "nhóm các khoá", en: "group of keys")
        case .percentage: Bilingual(vi: "tỷ lệ phần trăm", en: "percentage")
        case .points: Bilingual(vi: "số điểm", en: "number of points")
        case .day: Bilingual(vi: "ngày có thật", en: "existing day")
        case .relativeDay: Bilingual(vi: "ngày trong năm đánh giá", en: "day told by its place in the year")
        case .code: Bilingual(vi: "mã số", en: "code")
        case .slug: Bilingual(vi: "tên không dấu", en: "plain name")
        case .answer: Bilingual(vi: "câu trả lời", en: "answer")
        case .expectation: Bilingual(vi: "kết quả mong đợi", en: "expected result")
        case .rule: Bilingual(vi: "cách chấm", en: "scoring rule")
        case .source: Bilingual(vi: "nguồn", en: "source")
        case .range: Bilingual(vi: "khoảng điểm", en: "range of scores")
        }
    }

    fileprivate var example: Bilingual {
        switch self {
        case .text: Bilingual(vi: "“title: Công tác chỉ đạo”", en: "“title: Steering”")
        case .list:
            Bilingual(vi: "“[ a, b ]”, hoặc mỗi mục một dòng sau dấu “- ”", en: "“[ a, b ]”, or one a line after “- ”")
        case .mapping: Bilingual(vi: "“{ from: 80%, points: 2 }”", en: "“{ from: 80%, points: 2 }”")
        case .percentage: Bilingual(vi: "“80%”", en: "“80%”")
        case .points: Bilingual(vi: "“2.5”, “max” hoặc “50%”", en: "“2.5”, “max” or “50%”")
        case .day: Bilingual(vi: "“2023-04-30”", en: "“2023-04-30”")
        case .relativeDay:
            Bilingual(
                vi: "“01-31”, “previous 12-15” hoặc “next 01-10”", en: "“01-31”, “previous 12-15” or “next 01-10”")
        case .code: Bilingual(vi: "“3.4.1”", en: "“3.4.1”")
        case .slug: Bilingual(vi: "“chi-lang-2023”", en: "“chi-lang-2023”")
        case .answer: Bilingual(vi: "“yes”, “nothing” hoặc “{ cases: 22 }”", en: "“yes”, “nothing” or “{ cases: 22 }”")
        case .expectation: Bilingual(vi: "“1.5” hoặc “excluded”", en: "“1.5” or “excluded”")
        case .rule: Bilingual(vi: "“yesNo” hoặc “{ kind: credit, … }”", en: "“yesNo” or “{ kind: credit, … }”")
        case .source: Bilingual(vi: "“{ document: …, place: … }”", en: "“{ document: …, place: … }”")
        case .range: Bilingual(vi: "“[0, 100]”", en: "“[0, 100]”")
        }
    }
}
