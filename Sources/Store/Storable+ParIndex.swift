import Database
import ParIndex

extension Points: Storable {
    /// Whole millionths.
    public var stored: SQL.Value { .integer(millionths) }

    public init?(stored: SQL.Value) {
        guard let millionths = Int64(stored: stored) else { return nil }
        self.init(millionths: millionths)
    }
}

extension Quantity: Storable {
    /// Whole millionths.
    public var stored: SQL.Value { .integer(millionths) }

    public init?(stored: SQL.Value) {
        guard let millionths = Int64(stored: stored) else { return nil }
        self.init(millionths: millionths)
    }
}

extension Code: Storable {
    public var stored: SQL.Value { .text(text) }

    public init?(stored: SQL.Value) {
        guard let text = String(stored: stored) else { return nil }
        self.init(text)
    }
}

extension UnitKey: Storable {
    /// "06502@", "06463@2025-07-01".
    public var stored: SQL.Value { .text(description) }

    public init?(stored: SQL.Value) {
        guard let text = String(stored: stored) else { return nil }
        self.init(parsing: text)
    }
}

extension Answer: Storable {
    public var stored: SQL.Value { .text(text) }

    public init?(stored: SQL.Value) {
        guard let text = String(stored: stored) else { return nil }
        self.init(text: text)
    }
}

extension Participant.Kind: Storable {}
extension RankingMethod: Storable {}
extension RankOn: Storable {}
extension RankingMeasure: Storable {}
extension Scorecard.Layer: Storable {}

extension Bool {
    /// 1 or 0: the engines have no type of their own for it in common.
    var stored: Int64 { self ? 1 : 0 }
}
