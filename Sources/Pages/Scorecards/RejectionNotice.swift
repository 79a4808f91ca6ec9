import Markup
import ParIndex
import Wording

/// Why the head of the unit did not approve a sheet, for those who mend it.
enum RejectionNotice {
    /// `nil` where nothing was refused.
    static func markup(_ sheet: Sheet, in language: Language) -> Markup? {
        sheet.rejection.map { rejection in
            """
            <p class="notice"><strong>\(language("Lãnh đạo đơn vị chưa duyệt", "Not approved by the head of the unit"))</strong> \
            \(rejection.reason) <small>\(rejection.by.name), \(Dates.moment(rejection.by.at, in: language))</small></p>

            """
        }
    }
}
