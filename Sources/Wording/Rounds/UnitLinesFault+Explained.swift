import ParIndex

extension UnitLines.Fault: Explained {
    /// Which line could not be taken, and why.
    public var problem: Problem {
        switch kind {
        case .unknown:
            Problem(
                "units.unknown",
                vi: "Dòng \(line): không có đơn vị nào là “\(text)” thuộc cơ quan này trong năm đánh giá.",
                remedy: "Sửa mã hoặc tên; đơn vị không có mã thì ghi “x-” ở đầu dòng.",
                en: "Line \(line): no unit below the authority was “\(text)” in that year.",
                remedy: "Correct code or name; begin with “x-” for a unit without code.")
        case .ambiguous(let codes):
            Problem(
                "units.ambiguous",
                vi: "Dòng \(line): có nhiều đơn vị tên “\(text)” (mã \(codes.joined(separator: ", "))).",
                remedy: "Ghi mã đơn vị.",
                en: "Line \(line): several units are called “\(text)” (\(codes.joined(separator: ", "))).",
                remedy: "Write the code.")
        case .twice:
            Problem(
                "units.twice", vi: "Dòng \(line): “\(text)” đã có ở dòng trên.", remedy: "Bỏ dòng này.",
                en: "Line \(line): “\(text)” stands above already.", remedy: "Take the line out.")
        case .mismatch(let name):
            Problem(
                "units.mismatch", vi: "Dòng \(line): mã trong “\(text)” là của \(name).", remedy: "Sửa mã hoặc tên.",
                en: "Line \(line): the code in “\(text)” is that of \(name).", remedy: "Correct code or name.")
        case .nameless:
            Problem(
                "units.nameless", vi: "Dòng \(line): đơn vị không có mã cần tên đầy đủ, nhận được “\(text)”.",
                remedy: "Ghi tên bắt đầu bằng Xã, Phường, Thị trấn, Đặc khu, Sở hoặc Phòng.",
                en: "Line \(line): a unit without code needs a full name, not “\(text)”.",
                remedy: "Begin the name with Xã, Phường, Thị trấn, Đặc khu, Sở or Phòng.")
        }
    }
}
