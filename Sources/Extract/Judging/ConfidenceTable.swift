/// How often a value is right that a judge believes in so far. Written by Tests/Training/train_confidence.py from beliefs of
/// models that had not seen the page's site; not edited by hand.
///
/// `belief:confidence`, rising; between two points the line between them.
enum ConfidenceTable {
    static let title = """
        0.494:0.608 0.686:0.681 0.768:0.688 0.811:0.756 0.888:0.862 0.918:0.907 0.930:0.934 0.945:0.951 0.958:0.961 0.964:0.965 0.975:0.986
        """
    static let authors = """
        0.397:0.536 0.523:0.585 0.638:0.611 0.763:0.744 0.806:0.796 0.853:0.829 0.893:0.883 0.913:0.917 0.931:0.922 0.938:0.924 0.944:0.936 0.964:0.987
        """
    static let published = """
        0.557:0.517 0.745:0.682 0.874:0.815 0.919:0.870 0.963:0.933 0.993:0.966 0.999:0.967 1.015:0.970 1.018:0.970
        """
    static let body = """
        0.786:0.791 0.910:0.882 0.948:0.939 0.950:0.941 0.966:0.969 0.971:0.972 0.976:0.975 0.980:0.978 0.983:0.981 0.985:0.981 0.989:0.985 0.993:0.993
        """
}
