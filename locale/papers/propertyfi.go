package papers

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// Finnish designations: municipality, village or quarter, house or block, and unit, of which the first two are lists.

// kuntaCodes are the numbers of Finnish municipalities, those that have been merged too, which their land keeps. Source: Statistics
// Finland, classification of municipalities.
var kuntaCodes = func() (t [1000]bool) {
	for _, s := range strings.Fields(`005 009 010 015 016 017 018 019 020 035 040 043 044 045 046 047 048 049 050 051 052 060 061 062 065
		068 069 071 072 073 074 075 076 077 078 079 081 082 083 084 086 088 089 090 091 092 095 097 098 099 101 102 103 105 106 108 109
		111 139 140 141 142 143 145 146 147 148 149 150 151 152 153 164 165 167 169 170 171 172 173 174 175 176 177 178 179 180 181 182
		183 184 186 189 190 192 198 200 202 204 205 206 208 209 210 211 212 213 214 215 216 217 218 219 220 223 224 225 226 227 230 231
		232 233 235 236 239 240 241 242 243 244 245 246 247 248 249 250 251 252 254 255 256 257 259 260 261 262 263 265 266 270 271 272
		273 275 276 277 279 280 281 283 284 285 286 287 288 289 290 291 292 293 295 297 299 300 301 303 304 305 306 308 309 310 312 315
		316 317 318 319 320 322 398 399 400 401 402 403 404 405 406 407 408 409 410 411 413 414 415 416 417 418 419 420 421 422 423 424
		425 426 427 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 451 452 455 458 460 461 463 464 465 466 475
		476 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 495 498 499 500 501 503 504 505 506 507 508 529 531 532
		533 534 535 536 537 538 540 541 543 544 545 546 559 560 561 562 563 564 565 566 567 568 569 573 576 577 578 580 581 582 583 584
		585 586 587 588 589 590 592 593 594 595 596 598 599 601 602 603 604 605 606 607 608 609 611 612 614 615 616 617 618 619 620 623
		624 625 626 630 631 632 633 634 635 636 638 640 678 680 681 682 683 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698
		699 700 701 702 704 705 706 707 708 709 710 728 729 730 732 734 736 737 738 739 740 741 742 743 744 746 747 748 749 750 751 752
		753 754 755 756 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773 774 775 776 777 778 779 781 782 783 784 785 786
		787 790 791 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 849 850 851 852 853 854 855 856 857 858 859
		860 861 863 864 865 885 886 887 889 890 891 892 893 895 896 897 905 906 908 909 911 912 913 915 916 917 918 919 920 921 922 923
		924 925 926 927 928 929 931 932 933 934 935 936 937 940 941 942 943 944 945 946 971 972 973 974 975 976 977 978 979 980 981 988
		989 992`) {
		t[number([]byte(s))] = true
	}
	return t
}()

// village reports whether n is the number of a village, of land that several own or of the state's.
func village(n int) bool { return 400 <= n && n <= 499 || 871 <= n && n <= 899 }

// landFIObject are what lists and forms call land, right before its number, landFIAround what is said of it in the sentence.
var (
	landFIObject = newLexicon(`myyn myymme ostin ostimme omistan omistamme omistaa kohde kohteen kohteena kohteelle kohteessa kohteeseen sijainti object objekt objektet laitostunnus
		vuokraoikeus palsta palstan palstalla`)
	landFIAround = newLexicon(`*kiinteist* *tontti* *tontin* *tontil* *tonttiv* *mökki* *mökin *mökil* *metsä* *palsta* rajapyyk* raja
		rajan rajalla rajaa rajanaapur* naapuri* rakennuslup* rakennuspaik* poikkeamislup* maanmitta* lohkomi* lohkot* rasite* tieoikeu*
		lainhuu* kauppakirj* perunkirj* kuolinpes* ranta rannan rantaa tila tilan tilat tilojen tiloilta tiloille tiloilla maapohja
		maakaup* kaavoitu* asemakaav* rekisteriyksik* määräala* vesijättö* hulevesi* jätevesi* liittymä* property plot parcel land
		boundary fastighet* tomt tomten lägenhet* rå gränsen`)
)

// finnishReading weighs four numbers by the municipality and the village, and by the words around them.
func (x *land) finnishReading(b []byte) (bits int, need bool) {
	rural := kuntaCodes[x.nums[0]] && village(x.nums[1])
	urban := kuntaCodes[x.nums[0]] && x.nums[1] > 0 && x.nums[1] < 400 && x.end-x.start > 9 && !inPairs(b[x.start:x.end])
	switch {
	case (rural || urban) && near(b, x.start, landFIObject, landFill, 0), rural && !inPairs(b[x.start:x.end]) && !otherNumber(b, x.start):
		return 12, false
	case near(b, x.start, landFI, landFill, 1):
		return 8, true
	case urban && around(b, x.start, x.end, 10, 6, landFIAround):
		return 10, false
	}
	return 4, true
}

// inPairs reports whether each number of b has two digits or more and the first no more, as those of phones have: "20-43-16-77"; or a
// phone's code begins it: "040-412-33-44".
func inPairs(b []byte) bool {
	if b[0] == '0' && len(b) < 15 {
		return true
	}
	for len(b) > 0 {
		n := digits(b, 0)
		if n != 2 {
			return false
		}
		b = b[min(n+1, len(b)):]
	}
	return true
}

// unbrokenFinnish reports whether fourteen digits are a designation with its noughts and without dashes: 09241500010032. A time is none:
// 20240515083000.
func unbrokenFinnish(b []byte) bool {
	return b[6] == '0' && b[10] == '0' && b[7] == '0' && string(b[:2]) != "20" && kuntaCodes[number(b[:3])] && village(number(b[3:6]))
}

// finnishSlashes reads four numbers with slashes for dashes behind the word for them, the first b[i:e]: "kiinteistötunnus 837/065/0118/0003".
func finnishSlashes(b []byte, i, e int) (land, bool) {
	m := digits(b, e+1)
	if e-i > 3 || m == e+1 || m-e > 4 || at(b, m) != '/' || !near(b, i, landFI, landFill, 1) {
		return land{}, false
	}
	x := finnishAt(b, i, m, '/')
	return x, x.country != ""
}

// finnishApartly reads the same with stops or blanks, right behind what ends as that word does: "kiinteistötunnus 91.415.1.32".
func finnishApartly(b []byte, i, e int) (start, end int, r pii.Reading) {
	c := at(b, e)
	if e-i > 3 || c != '.' && c != ' ' || !isDigit(at(b, e+1)) {
		return 0, 0, r
	}
	m := digits(b, e+1)
	if m-e > 4 || at(b, m) != c || lastLetter(b, i)|0x20 != 's' || !near(b, i, landFI, landFill, 0) {
		return 0, 0, r
	}
	if x := finnishAt(b, i, m, c); x.country != "" && kuntaCodes[x.nums[0]] {
		return x.start, x.end, pii.Reading{Bits: 8, Need: true, Evidence: pii.HasForm}
	}
	return 0, 0, r
}
