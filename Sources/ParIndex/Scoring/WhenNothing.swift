/// What a criterion gives when nothing arose in the year to apply it to: a property of each criterion.
public enum WhenNothing: Hashable, Sendable {
    /// "Nothing arose" is no answer to this criterion.
    case notAllowed
    /// The maximum, as for illegal documents of which there were none.
    case maximum
    /// Half of the maximum.
    case half
    /// Nothing, as for online payments of which there were none.
    case zero
    /// A fixed number of points.
    case points(Points)
    /// Not scored; the unit's applicable maximum shrinks by the criterion's.
    case excluded
    /// Not scored; what its group got is scaled up to the group's full maximum.
    case rescaled
}
