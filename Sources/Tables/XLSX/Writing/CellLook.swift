import CXlsxWriter

/// How a written cell looks; cells that look alike share one format of the file.
struct CellLook: Hashable {
    /// What the cell is for.
    enum Part: Hashable {
        case title, note, header, heading, body
    }

    let part: Part
    /// The number format, as spreadsheet programs of every language write it in their files.
    var numberFormat = general
    var isEditable = false

    static let general = "General"
    static let text = "@"
    static let percent = "0.00%"
    static let day = "dd/mm/yyyy"
    static let moment = "dd/mm/yyyy hh:mm:ss"

    /// Gives a new format of the file this look.
    func dress(_ format: UnsafeMutablePointer<lxw_format>?) {
        format_set_font_name(format, "Times New Roman")
        format_set_font_size(format, part == .title ? 14 : 12)
        if part == .title || part == .header || part == .heading { format_set_bold(format) }
        if isEditable { format_set_unlocked(format) }
        if numberFormat != Self.general { format_set_num_format(format, numberFormat) }
        guard part != .title, part != .note else { return }
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        guard part != .body else { return }
        format_set_bg_color(format, part == .header ? 0xD9E2F3 : 0xF2F2F2)
        if part == .header { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    }
}

extension SheetTable.Kind {
    /// The number format of a cell: the column's where it suits the value, so that 97.9 does not become a day or 9 790%.
    func numberFormat(of value: CellValue) -> String {
        switch value {
        case .number(let number) where number.isPercent: CellLook.percent
        case .number where self == .percent || self == .day: CellLook.general
        case .date(_, let second): second == 0 ? CellLook.day : CellLook.moment
        default: numberFormat
        }
    }

    private var numberFormat: String {
        switch self {
        case .text: CellLook.text
        case .number(let decimals?) where decimals > 0: "0." + String(repeating: "0", count: decimals)
        case .number(_?): "0"
        // With a pattern of optional decimals a whole number would end in a bare comma.
        case .number(nil): CellLook.general
        case .count: "#,##0"
        case .percent: CellLook.percent
        case .day: CellLook.day
        }
    }
}
