import ParIndex
import Wording

extension TableFault: Explained {
    /// What is wrong and how to mend it.
    public var problem: Problem {
        switch kind {
        case .noHeader, .missingColumn, .columnTwice, .fieldCount: shapeProblem
        case .notUTF8, .unclosedQuote, .strayQuote: textProblem
        case .empty:
            Problem(
                code: "table.empty",
                what: Bilingual(vi: "Ô \(cell) để trống.", en: "\(cell) is empty."),
                remedy: Bilingual(vi: "Điền giá trị, hoặc bỏ cả dòng.", en: "Fill it in, or remove the line."))
        case .strayBlank(let text):
            Problem(
                code: "table.strayBlank",
                what: Bilingual(
                    vi: "Mã “\(text)” ở cột \(cell) có khoảng trắng thừa hoặc ký tự điều khiển.",
                    en: "The code “\(text)” in \(cell) has a blank at its end or a control character."),
                remedy: Bilingual(vi: "Xóa các ký tự thừa.", en: "Remove it."))
        case .notANumber(let text, let why): why.problem(text)
        case .otherSuperior, .otherProvince, .scoreTwice: repeatedProblem
        case .unknownCriterion, .aboveMaximum, .noApplicableMaximum: setProblem
        }
    }

    private var cell: String { column ?? "" }

    private var shapeProblem: Problem {
        switch kind {
        case .missingColumn(let name):
            Problem(
                code: "table.missingColumn",
                what: Bilingual(vi: "Thiếu cột “\(name)”.", en: "The column “\(name)” is missing."),
                remedy: Bilingual(
                    vi: "Thêm cột này vào dòng tiêu đề, viết đúng tên.", en: "Add it to the header under this name."))
        case .columnTwice(let name):
            Problem(
                code: "table.columnTwice",
                what: Bilingual(vi: "Cột “\(name)” có hai lần.", en: "The column “\(name)” stands there twice."),
                remedy: Bilingual(vi: "Chỉ giữ lại một cột.", en: "Keep one of them."))
        case .fieldCount(let found, let expected):
            Problem(
                code: "table.fieldCount",
                what: Bilingual(
                    vi: "Dòng có \(found) ô, tiêu đề có \(expected) cột.",
                    en: "The line has \(found) fields, the header \(expected)."),
                remedy: Bilingual(
                    vi: "Kiểm tra dấu phân cách; số có dấu phẩy thập phân phải đặt trong ngoặc kép.",
                    en: "Check the separators; a number with a decimal comma needs quotation marks."))
        default:
            Problem(
                code: "table.noHeader",
                what: Bilingual(vi: "Tệp không có dòng nào.", en: "The file holds no line."),
                remedy: Bilingual(vi: "Kiểm tra đã chọn đúng tệp chưa.", en: "Check that it is the right file."))
        }
    }

    private var textProblem: Problem {
        switch kind {
        case .notUTF8:
            Problem(
                code: "table.notUTF8",
                what: Bilingual(vi: "Dòng có ký tự không phải UTF-8.", en: "The line is not UTF-8 text."),
                remedy: Bilingual(
                    vi: "Lưu lại tệp dạng “CSV UTF-8”.", en: "Save the file as “CSV UTF-8”."))
        case .unclosedQuote:
            Problem(
                code: "table.unclosedQuote",
                what: Bilingual(
                    vi: "Dấu ngoặc kép mở ở dòng này không được đóng.",
                    en: "A quotation mark opened on this line is never closed."),
                remedy: Bilingual(vi: "Thêm dấu ngoặc kép đóng.", en: "Close it."))
        default:
            Problem(
                code: "table.strayQuote",
                what: Bilingual(
                    vi: "Dấu ngoặc kép đặt sai chỗ trong ô.", en: "A quotation mark stands inside a field."),
                remedy: Bilingual(
                    vi: "Đặt cả ô trong ngoặc kép và viết đôi dấu ngoặc kép ở bên trong.",
                    en: "Put the whole field in quotation marks and double those inside."))
        }
    }

    private var repeatedProblem: Problem {
        switch kind {
        case .otherSuperior(let unit, let superior, let earlier, let line):
            Problem(
                code: "scores.otherSuperior",
                what: Bilingual(
                    vi: "Đơn vị \(unit) ở đây thuộc cấp trên \(superior), ở dòng \(line) thuộc \(earlier).",
                    en: "Unit \(unit) stands under \(superior) here and under \(earlier) on line \(line)."),
                remedy: Bilingual(vi: "Sửa cho thống nhất.", en: "Make them agree."))
        case .otherProvince(let unit, let province, let earlier, let line):
            Problem(
                code: "scores.otherProvince",
                what: Bilingual(
                    vi: "Đơn vị \(unit) ở đây thuộc tỉnh \(province), ở dòng \(line) thuộc \(earlier).",
                    en: "Unit \(unit) stands in province \(province) here and in \(earlier) on line \(line)."),
                remedy: Bilingual(vi: "Sửa cho thống nhất.", en: "Make them agree."))
        case .scoreTwice(let unit, let criterion, let line):
            Problem(
                code: "scores.twice",
                what: Bilingual(
                    vi: "Đơn vị \(unit) đã có điểm tiêu chí \(criterion) ở dòng \(line).",
                    en: "Unit \(unit) already has a score for criterion \(criterion) on line \(line)."),
                remedy: Bilingual(vi: "Xóa dòng thừa.", en: "Remove one of the lines."))
        default: shapeProblem
        }
    }

    private var setProblem: Problem {
        switch kind {
        case .unknownCriterion(let code):
            Problem(
                code: "scores.unknownCriterion",
                what: Bilingual(
                    vi: "Bộ tiêu chí không có tiêu chí chấm điểm mã “\(code)”.",
                    en: "The criteria set has no criterion to score under “\(code)”."),
                remedy: Bilingual(
                    vi: "Kiểm tra mã, hoặc chọn đúng bộ tiêu chí.", en: "Check the code, or choose the right set."))
        case .aboveMaximum(let criterion, let score, let maximum):
            Problem(
                code: "scores.aboveMaximum",
                what: Bilingual(
                    vi:
                        "Tiêu chí \(criterion) tối đa \(Numbers.points(maximum)) điểm, tệp ghi \(Numbers.points(score)).",
                    en: "Criterion \(criterion) gives at most \(Numbers.points(maximum, in: .en)), the file says "
                        + "\(Numbers.points(score, in: .en))."),
                remedy: Bilingual(
                    vi: "Sửa lại số điểm, hoặc kiểm tra bộ tiêu chí.", en: "Correct the points, or check the set."))
        case .noApplicableMaximum(let unit):
            Problem(
                code: "scores.noApplicableMaximum",
                what: Bilingual(
                    vi: "Đơn vị \(unit) không có tiêu chí nào được chấm điểm dương nên không tính được chỉ số.",
                    en: "No criterion of unit \(unit) can give points, so it has no index."),
                remedy: Bilingual(
                    vi: "Bổ sung điểm các tiêu chí, hoặc bỏ đơn vị khỏi tệp.",
                    en: "Add its criteria, or leave the unit out."))
        default: shapeProblem
        }
    }
}

extension NumberFault {
    fileprivate func problem(_ text: String) -> Problem {
        Problem(
            code: "table.notANumber",
            what: Bilingual(vi: "“\(text)” không đọc được thành số.", en: "“\(text)” is no number."),
            why: why,
            remedy: Bilingual(
                vi: "Viết số thập phân thường, ví dụ 2.5 hoặc \"2,5\".",
                en: "Write a plain decimal, such as 2.5 or \"2,5\"."))
    }

    /// The reason in words, where it is not plain from the text itself.
    var why: Bilingual? {
        switch self {
        case .ambiguous:
            Bilingual(
                vi: "Có cả dấu chấm và dấu phẩy nên không rõ dấu nào là dấu thập phân.",
                en: "With several marks it is not clear which one begins the decimals.")
        case .exponent:
            Bilingual(vi: "Không dùng dạng lũy thừa.", en: "Exponents are not used.")
        case .notFinite: nil
        case .tooPrecise:
            Bilingual(vi: "Điểm có nhiều nhất sáu chữ số thập phân.", en: "Points have at most six decimals.")
        case .tooLarge:
            Bilingual(vi: "Số quá lớn đối với điểm của một tiêu chí.", en: "It is too large for a score.")
        case .unreadable: nil
        }
    }
}
