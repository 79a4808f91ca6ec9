import ParIndex

extension ScoringError: Explained {
    /// What is wrong with an answer and how to mend it.
    public var problem: Problem {
        switch self {
        case .missingFact(let role):
            Problem(
                code: "score.missingFact",
                what: Bilingual(vi: "Thiếu \(role.roleName).", en: "The figure “\(role)” is missing."),
                remedy: Bilingual(vi: "Nhập số liệu này.", en: "Enter it."))
        case .wrongFact(let role):
            Problem(
                code: "score.wrongFact",
                what: Bilingual(
                    vi: "\(role.roleName.capitalized) không đúng loại.", en: "“\(role)” is of the wrong kind."),
                remedy: Bilingual(
                    vi: "Nhập số, ngày hoặc có/không đúng như tiêu chí hỏi.",
                    en: "Enter a number, a day or yes/no as the criterion asks."))
        case .unknownFact(let role, let known):
            Problem(
                code: "score.unknownFact",
                what: Bilingual(vi: "Tiêu chí không hỏi “\(role)”.", en: "The criterion does not ask for “\(role)”."),
                remedy: Bilingual(
                    vi: known.isEmpty ? "Bỏ số liệu này." : "Các số liệu được hỏi: \(known.joined(separator: ", ")).",
                    en: known.isEmpty ? "Leave it out." : "It asks for: \(known.joined(separator: ", "))."))
        case .notACount(let role, let quantity):
            Problem(
                code: "score.notACount",
                what: Bilingual(
                    vi: "\(role.roleName.capitalized) là \(Numbers.quantity(quantity)), không phải số đếm được.",
                    en: "“\(role)” is \(Numbers.quantity(quantity, in: .en)), not a count."),
                remedy: Bilingual(vi: "Nhập số nguyên từ 0 trở lên.", en: "Enter a whole number from 0."))
        case .emptyWhole, .partOutsideWhole, .outsideBands: figureProblem
        case .unknownLevel(let level, let known):
            Problem(
                code: "score.unknownLevel",
                what: Bilingual(vi: "Không có mức “\(level)”.", en: "There is no level “\(level)”."),
                remedy: Bilingual(
                    vi: "Chọn một trong: \(known.joined(separator: ", ")).",
                    en: "Choose one of: \(known.joined(separator: ", "))."))
        case .nothingNotAllowed, .wrongKind, .needsAllUnits, .notInRegister: kindProblem
        case .outOfRange, .notAStep, .reasonMissing: judgementProblem
        }
    }

    private var figureProblem: Problem {
        switch self {
        case .emptyWhole(let label):
            Problem(
                code: "score.emptyWhole",
                what: Bilingual(
                    vi: "Mẫu số của tỷ lệ (\(label)) là 0.", en: "The denominator of the rate (\(label)) is 0."),
                remedy: Bilingual(
                    vi: "Nếu trong kỳ không phát sinh, chọn “không phát sinh”.",
                    en: "Where nothing arose in the period, choose “nothing arose”."))
        case .partOutsideWhole(let part, let whole):
            Problem(
                code: "score.partOutsideWhole",
                what: Bilingual(
                    vi: "Tử số \(Numbers.quantity(part)) lớn hơn mẫu số \(Numbers.quantity(whole)).",
                    en: "\(Numbers.quantity(part, in: .en)) is more than \(Numbers.quantity(whole, in: .en))."),
                remedy: Bilingual(
                    vi: "Kiểm tra lại hai số, có thể đã nhập ngược.",
                    en: "Check both figures; they may have been swapped."))
        default:
            Problem(
                code: "score.outsideBands",
                what: Bilingual(
                    vi: "Giá trị đã nhập nằm ngoài các mức điểm của tiêu chí.",
                    en: "The figure lies outside the criterion’s bands."),
                remedy: Bilingual(
                    vi: "Kiểm tra lại số đã nhập và thang đo của tiêu chí.",
                    en: "Check the figure and the criterion’s scale."))
        }
    }

    private var kindProblem: Problem {
        switch self {
        case .nothingNotAllowed:
            Problem(
                code: "score.nothingNotAllowed",
                what: Bilingual(
                    vi: "Tiêu chí này không có trường hợp “không phát sinh”.",
                    en: "“Nothing arose” is no answer to this criterion."),
                remedy: Bilingual(vi: "Nhập số liệu thực tế.", en: "Enter the facts."))
        case .needsAllUnits:
            Problem(
                code: "score.needsAllUnits",
                what: Bilingual(
                    vi: "Tiêu chí so với các đơn vị khác, chưa có đủ số liệu.",
                    en: "The criterion compares all units, whose figures are not complete."),
                remedy: Bilingual(
                    vi: "Điểm được tính khi tổng hợp toàn đợt.", en: "It is scored when the round is concluded."))
        case .notInRegister(let register):
            Problem(
                code: "score.notInRegister",
                what: Bilingual(
                    vi: "Bảng công bố “\(register)” không có số liệu của đơn vị.",
                    en: "The register “\(register)” holds no figure of the unit."),
                remedy: Bilingual(vi: "Bổ sung bảng công bố.", en: "Complete the register."))
        default:
            Problem(
                code: "score.wrongKind",
                what: Bilingual(
                    vi: "Câu trả lời không hợp với cách chấm của tiêu chí.",
                    en: "The answer does not fit the criterion’s rule."),
                remedy: Bilingual(
                    vi: "Nhập số liệu nếu điểm do máy tính; nhập điểm kèm lý do nếu chấm theo nhận xét.",
                    en: "Enter facts where points are computed; points and a reason where they are judged."))
        }
    }

    private var judgementProblem: Problem {
        switch self {
        case .outOfRange(let points, let minimum, let maximum):
            Problem(
                code: "score.outOfRange",
                what: Bilingual(
                    vi: "Đã nhập \(Numbers.points(points)) điểm; tiêu chí cho từ \(Numbers.points(minimum)) "
                        + "đến \(Numbers.points(maximum)) điểm.",
                    en: "\(Numbers.points(points, in: .en)) points were entered; the criterion gives "
                        + "\(Numbers.points(minimum, in: .en)) to \(Numbers.points(maximum, in: .en))."),
                remedy: Bilingual(
                    vi: "Ghi số điểm trong khoảng đó.", en: "Give points within that range."))
        case .notAStep(let points, let step):
            Problem(
                code: "score.notAStep",
                what: Bilingual(
                    vi: "\(Numbers.points(points)) điểm không phải bội số của \(Numbers.points(step)).",
                    en: "\(Numbers.points(points, in: .en)) is no multiple of \(Numbers.points(step, in: .en))."),
                remedy: Bilingual(
                    vi: "Chấm theo bước \(Numbers.points(step)) điểm.",
                    en: "Score in steps of \(Numbers.points(step, in: .en))."))
        default:
            Problem(
                code: "score.reasonMissing",
                what: Bilingual(
                    vi: "Điểm này cần lý do hoặc căn cứ kèm theo; chưa ghi thì chưa được tính.",
                    en: "These points need a reason or a proof; they do not count without."),
                remedy: Bilingual(vi: "Ghi lý do, căn cứ.", en: "Write it down."))
        }
    }
}

extension String {
    /// What the person is asked for under a role that several rules share; the keys of a set's own are told as they are.
    fileprivate var roleName: String {
        switch self {
        case "answer": "câu trả lời có/không (answer)"
        case "part": "tử số của tỷ lệ (part)"
        case "whole": "mẫu số của tỷ lệ (whole)"
        case "value": "giá trị đạt được (value)"
        case "cases": "số trường hợp (cases)"
        case "date": "ngày của văn bản (date)"
        case "event": "câu trả lời có/không về sự việc (event)"
        case "level": "mức xếp (level)"
        default: "số liệu “\(self)”"
        }
    }
}
