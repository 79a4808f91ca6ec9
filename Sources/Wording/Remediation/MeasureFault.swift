import ParIndex

/// What was typed into a measure's form and can not be read.
public enum MeasureFault: Explained, Hashable {
    case notDay(String)
    case notPoints(String)

    public var problem: Problem {
        switch self {
        case .notDay(let text):
            Problem(
                "measure.day", vi: "“\(text)” không phải là một ngày.",
                remedy: "Ghi ngày như 30/6/2024, hoặc để trống.",
                en: "“\(text)” is no day.", remedy: "Write it as 30/6/2024, or leave it empty.")
        case .notPoints(let text):
            Problem(
                "measure.points", vi: "“\(text)” không phải là số điểm.", remedy: "Ghi số như 0,5, hoặc để trống.",
                en: "“\(text)” is no number of points.", remedy: "Write it as 0,5, or leave it empty.")
        }
    }
}
