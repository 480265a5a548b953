package vn.ocop.certification.credential;

/// Where a certificate stands in the status lists: at the same place in the list of each purpose. Given at random when
/// it is issued, and never to another one.
///
/// @param list counts from 1
public record StatusPlace(int list, int position) {
    /// So many places a list has: in a shorter one it would be easier to tell who is asked about.
    public static final int PLACES = 131_072;
}
