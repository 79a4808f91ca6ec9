extension Gazetteer {
    /// The authority that bore `code` on `day`, with its province, itself where it is one; `nil` where none is known.
    public func authority(_ code: String, on day: Day) -> (authority: Authority, province: Authority)? {
        guard let list = list(on: day), let place = authority(code, in: list) else { return nil }
        let province = authorities[list.authorities.lowerBound...place].last(where: \.isProvince)
        return (authorities[place], province ?? authorities[place])
    }
}
