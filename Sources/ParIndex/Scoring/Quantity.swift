/// A figure that a unit reports so that it can be scored (số liệu kê khai): a count, a percentage, an amount.
///
/// Exact to one millionth, at most nine trillion.
public struct Quantity: Hashable, Comparable, Sendable {
    /// The figure in whole millionths.
    public let millionths: Int64

    /// A figure of that many millionths.
    public init(millionths: Int64) {
        self.millionths = millionths
    }

    /// A whole figure.
    public init(_ whole: Int) {
        millionths = Int64(whole) * Millionths.one
    }

    /// A figure as a person types it, "84,89" or "84.89"; `nil` for anything but a plain decimal.
    public init?(_ text: some StringProtocol) {
        guard let millionths = Millionths.parse(text) else { return nil }
        self.millionths = millionths
    }

    public static func < (left: Quantity, right: Quantity) -> Bool {
        left.millionths < right.millionths
    }

    /// The figure when it is a whole number.
    public var whole: Int? {
        millionths % Millionths.one == 0 ? Int(millionths / Millionths.one) : nil
    }
}

extension Quantity: AdditiveArithmetic {
    public static let zero = Quantity(millionths: 0)

    public static func + (left: Quantity, right: Quantity) -> Quantity {
        Quantity(millionths: left.millionths + right.millionths)
    }

    public static func - (left: Quantity, right: Quantity) -> Quantity {
        Quantity(millionths: left.millionths - right.millionths)
    }
}

extension Quantity: CustomStringConvertible {
    /// Exact decimal with ".": the form of files and of JSON.
    public var description: String { Millionths.text(millionths) }
}
