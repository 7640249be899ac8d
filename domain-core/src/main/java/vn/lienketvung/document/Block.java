package vn.lienketvung.document;

/** A part of the body of a document, from top to bottom. */
public sealed interface Block permits Heading, Paragraph, Listing, Table {}
