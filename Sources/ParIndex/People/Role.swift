/// What a person is to the program (vai trò).
public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Keeps the installation.
    case administrator
    /// Runs rounds at the superior authority.
    case programmeManager
    /// Chairs the appraisal council (chủ tịch hội đồng).
    case councilChair
    /// Appraises criteria or domains (thành viên hội đồng, cơ quan chuyên môn).
    case appraiser
    /// Approves for a unit (chủ tịch UBND cấp xã hoặc người được ủy quyền).
    case unitHead
    /// Coordinates a unit's scoring.
    case unitCoordinator
    /// Answers assigned criteria.
    case unitOfficer
    /// Reads everything of an authority.
    case leader
    /// Reads the record.
    case auditor
}
