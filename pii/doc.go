// Package pii finds personal data in text and does with it what a policy says: in one message, in a stream that is cut
// anywhere, in JSON, in HTML, in a conversation.
//
// # Use
//
// A [Scanner] is made of recognizers, such as those of package locale, and finds. A [Redactor] is made of a scanner and a
// [classify.Policy], and writes the text with what was found treated. Both are immutable and safe for concurrent use:
// make them once. What belongs to one text or stream belongs to one goroutine: [Transformer], [Writer], [Reader],
// [Conversation], [EventWriter], [Frames].
//
//	scanner, err := pii.NewScanner(locale.All())
//	redactor, err := pii.NewRedactor(scanner, classify.Default())
//	dst, err = redactor.Append(dst[:0], message, report)
//
// [Redactor.Append] and [Scanner.AppendFindings] don't allocate with room at hand. [Redactor.NewTransformer] is for streams that are files,
// [Redactor.NewWriter] for those that somebody waits for, [Redactor.AppendJSON] for payloads, [Redactor.NewConversation] for
// threads in which a question says what the answer is.
//
// # How it works
//
// A text is read once, from left to right, as a detection copy in which digits, letters, dashes and blanks of other scripts
// and widths are ASCII, escapes are what they stand for and what can't be seen is gone; every byte of it knows where it
// stands in the text. In it groups of digits, marks such as '@' and words are candidates. Each [Recognizer] that knows the
// form of a candidate gives it a [Reading], in bits: how seldom something else looks like that. Words around it, the name of its field or
// column and the question before it add to that or take away. Readings that overlap compete, and the best is a [Finding].
//
// Every decision depends on a bounded stretch of text and, in a table, on its header; a stream holds back at most 1,024
// bytes. So a text gives the same whole and in pieces, and time grows with its length and nothing else.
//
// # What holds
//
// Findings are ordered, don't overlap and begin and end at the edge of a rune. Bytes outside of them come out as they went
// in, invalid UTF-8 included. Labels, tokens, seals and masks that a text holds are left alone.
//
// With an error comes no text: a recognizer that panics, a pattern that takes too long, a limit, a missing key
// fail the whole text, and a stream for good. No error, log value, panic or formatting verb of this package holds text;
// [TextError] says where, in bytes, and [ValueError] of what kind. Recognition has no clock, no randomness and no network.
package pii
