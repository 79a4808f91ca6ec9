import ParIndex

extension RoundFault: Explained {
    /// What is wrong with the round as it was set up, and what to do.
    public var problem: Problem {
        switch self {
        case .titleMissing, .slugMalformed, .slugTaken, .yearOutOfRange, .unitNounMissing, .decimalsOutOfRange:
            headProblem
        case .noUnits, .unitTwice, .unitOfOthers, .hasAnswers, .unknownUnit: unitProblem
        case .setMissing, .setNotText, .notPreparing, .unknownCriterion, .reasonMissing, .textMissing, .sameSet:
            otherProblem
        }
    }

    private var headProblem: Problem {
        switch self {
        case .titleMissing:
            Problem(
                "round.titleMissing", vi: "Chưa ghi tên.",
                remedy: "Ghi tên đợt và tên bảng như trong kế hoạch đánh giá.",
                en: "The title is missing.", remedy: "Write the titles of round and table as in the plan.")
        case .slugMalformed(let slug):
            Problem(
                "round.slugMalformed", vi: "“\(slug)” không dùng làm địa chỉ được.",
                remedy: "Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ chi-lang-2024.",
                en: "“\(slug)” can not be an address.",
                remedy: "Use small letters without marks, digits and dashes, such as chi-lang-2024.")
        case .slugTaken(let slug):
            Problem(
                "round.slugTaken", vi: "Đã có đợt đánh giá mang địa chỉ “\(slug)”.", remedy: "Chọn địa chỉ khác.",
                en: "There is a round “\(slug)” already.", remedy: "Choose another address.")
        case .yearOutOfRange(let year):
            Problem(
                "round.year", vi: "Năm đánh giá \(year) không hợp lệ.", remedy: "Ghi năm bằng bốn chữ số, từ 2000.",
                en: "The year \(year) can not be.", remedy: "Write the year in four digits, from 2000 on.")
        case .unitNounMissing:
            Problem(
                "round.unitNoun", vi: "Chưa ghi cách gọi đơn vị.", remedy: "Ghi như khi viết “9/20 xã, thị trấn”.",
                en: "What units are called is missing.", remedy: "Write it as in “9/20 communes”.")
        default:
            Problem(
                "round.decimals", vi: "Số chữ số thập phân khi công bố phải từ 0 đến 6.", remedy: "Sửa lại số này.",
                en: "Published decimals lie between 0 and 6.", remedy: "Correct the number.")
        }
    }

    private var unitProblem: Problem {
        switch self {
        case .noUnits(let table):
            Problem(
                "round.noUnits", vi: "Bảng “\(table)” chưa có đơn vị nào.", remedy: "Chọn đơn vị tham gia.",
                en: "The table “\(table)” has no unit.", remedy: "Choose who takes part.")
        case .unitTwice(let name):
            Problem(
                "round.unitTwice", vi: "“\(name)” có tên hai lần trong đợt.", remedy: "Bỏ một lần.",
                en: "“\(name)” stands in the round twice.", remedy: "Take it out once.")
        case .unitOfOthers(let name):
            Problem(
                "round.unitOfOthers", vi: "Mã của “\(name)” đã thuộc một đơn vị của cơ quan khác.",
                remedy: "Đặt mã x- khác, ví dụ thêm tên huyện, tỉnh vào sau.",
                en: "The code of “\(name)” is that of a unit of another authority.",
                remedy: "Give another x- code, such as one that ends with the name of the district.")
        case .hasAnswers(let name):
            Problem(
                "round.hasAnswers", vi: "“\(name)” đã có số liệu trong đợt nên không bỏ được.",
                remedy: "Giữ lại đơn vị này.", en: "“\(name)” has data in the round and can not be taken out.",
                remedy: "Leave it in.")
        case .unknownUnit(let unit):
            Problem(
                "round.unknownUnit", vi: "Không có đơn vị nào là “\(unit)” trong bảng.",
                remedy: "Chọn đơn vị hoặc loại đơn vị có tham gia.", en: "No unit of the table is “\(unit)”.",
                remedy: "Choose a unit or a kind that takes part.")
        default: otherProblem
        }
    }

    private var otherProblem: Problem {
        switch self {
        case .setMissing:
            Problem(
                "round.setMissing", vi: "Chưa chọn bộ tiêu chí.", remedy: "Chọn một bộ có sẵn hoặc nạp bộ mới.",
                en: "No criteria set was chosen.", remedy: "Choose one or bring one in.")
        case .setNotText:
            Problem(
                "round.setNotText", vi: "Tệp bộ tiêu chí không phải tệp chữ mã UTF-8.",
                remedy: "Chọn tệp set.yaml (mở được bằng trình soạn thảo văn bản).",
                en: "The file of the set is no UTF-8 text.",
                remedy: "Choose the file set.yaml, which a text editor opens.")
        case .notPreparing(let phase):
            Problem(
                "round.notPreparing",
                vi: "Đợt đang ở bước “\(phase.title.vi)”; nội dung này chỉ sửa được khi đang chuẩn bị.",
                remedy: "Giữ nguyên, hoặc mở đợt khác.",
                en: "The round is in the phase “\(phase.title.en)”; this can be changed while it is prepared only.",
                remedy: "Leave it, or make another round.")
        case .unknownCriterion(let code):
            Problem(
                "round.unknownCriterion", vi: "Bộ tiêu chí không có mã \(code).", remedy: "Kiểm tra lại mã.",
                en: "The set has no criterion \(code).", remedy: "Check the code.")
        case .sameSet:
            Problem(
                "round.sameSet", vi: "Bản vừa chọn chính là bản đang dùng.", remedy: "Chọn bản khác.",
                en: "This version is the one in use.", remedy: "Choose another one.")
        case .textMissing:
            Problem(
                "round.textMissing", vi: "Chưa ghi nội dung.", remedy: "Ghi nội dung rồi gửi lại.",
                en: "There is no text.", remedy: "Write it and send again.")
        default:
            Problem(
                "round.reasonMissing", vi: "Chưa nêu lý do.", remedy: "Ghi lý do để đơn vị biết.",
                en: "The reason is missing.", remedy: "State it for the units.")
        }
    }
}
