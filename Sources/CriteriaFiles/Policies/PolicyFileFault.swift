import ParIndex
import Wording

/// One thing that is wrong in a policy file.
enum PolicyFileFault: Explained {
    case notYAML(String)
    case notAMapping
    case notAList
    case notAText
    case notANumber(String)
    case badRange
    case unknownKey(String, known: [String])
    case missingKey(String)
    case unknownValue(String, key: String, known: [String])
    case twoEnds(String, String)
    case policy(RankingPolicyFault)

    /// What is wrong and how to mend it.
    var problem: Problem {
        switch self {
        case .policy(let fault): fault.problem
        case .unknownKey, .missingKey, .unknownValue, .twoEnds: keyProblem
        case .notYAML, .notAMapping, .notAList, .notAText, .notANumber, .badRange: shapeProblem
        }
    }

    private var keyProblem: Problem {
        switch self {
        case .unknownKey(let key, let known):
            Problem(
                code: "policy.unknownKey",
                what: Bilingual(vi: "Không có khóa “\(key)”.", en: "There is no key “\(key)”."),
                remedy: Self.choose(known))
        case .missingKey(let key):
            Problem(
                code: "policy.missingKey",
                what: Bilingual(vi: "Thiếu khóa “\(key)”.", en: "“\(key)” is missing."),
                remedy: Bilingual(vi: "Bổ sung khóa này.", en: "Add it."))
        case .unknownValue(let value, let key, let known):
            Problem(
                code: "policy.unknownValue",
                what: Bilingual(vi: "“\(key)” không nhận “\(value)”.", en: "“\(key)” can not be “\(value)”."),
                remedy: Self.choose(known))
        case .twoEnds(let one, let other):
            Problem(
                code: "policy.twoEnds",
                what: Bilingual(vi: "Có cả “\(one)” và “\(other)”.", en: "Both “\(one)” and “\(other)” are given."),
                remedy: Bilingual(vi: "Chỉ giữ một khóa.", en: "Keep one of them."))
        default: shapeProblem
        }
    }

    private var shapeProblem: Problem {
        switch self {
        case .notAList: Self.shape("list", vi: "Chỗ này phải là danh sách.", en: "A list is wanted here.")
        case .notAText: Self.shape("text", vi: "Chỗ này phải là chữ.", en: "A text is wanted here.")
        case .notANumber(let text):
            Self.shape(
                "number", vi: "“\(text)” không phải số thập phân thường.", en: "“\(text)” is no plain decimal.")
        case .badRange:
            Self.shape(
                "range", vi: "“range” phải gồm điểm thấp nhất rồi điểm cao nhất.",
                en: "“range” wants the lowest score, then the highest.")
        case .notYAML(let reason):
            Self.shape("yaml", vi: "Không đọc được YAML: \(reason).", en: "This is no YAML: \(reason).")
        default:
            Self.shape("mapping", vi: "Tệp phải gồm các cặp khóa và giá trị.", en: "Keys with values are wanted.")
        }
    }

    private static func shape(_ code: String, vi: String, en: String) -> Problem {
        Problem(
            code: "policy." + code, what: Bilingual(vi: vi, en: en),
            remedy: Bilingual(vi: "Xem ví dụ trong tài liệu.", en: "See the example in the documents."))
    }

    private static func choose(_ known: [String]) -> Bilingual {
        let list = known.joined(separator: ", ")
        return Bilingual(vi: "Chọn một trong: \(list).", en: "Choose one of: \(list).")
    }
}
