package words

// What forms, exports and programs call a number wherever it was issued: several countries' recognizers have these words. In a program's
// names nothing stands between the words, and text that isn't read as data shows them so: personalNumber.
var (
	// PersonFields name a person's number.
	PersonFields = []string{
		"tin", "tin nr", "tin no", "tin num*", "tax id*", "taxid*", "tax num*", "taxnum*", "taxpayer id*", "tax identi*", "taxidenti*",
		"soc sec*", "socialsecurity*", "pers no", "person no", "personid*", "personident*", "personal code*", "personalid*", "personalcode*", "personalnum*",
		"identity no", "identitynum*", "identityno", "identificationnum*", "nationalid*", "nationalregister*", "national register id*", "citizen id*", "citizen num*", "citizenid*",
		"citizennum*", "civicregistration*", "civilregistration*", "birth number*", "birthnum*", "gov id", "govid", "government id*", "governmentid*",
	}
	// CompanyFields name a company's number.
	CompanyFields = []string{
		"org num*", "org no", "orgno", "orgnum*", "organizationnum*", "organisationnum*", "organizationalnum*", "organisationalnum*", "organizationid*", "organisationid*",
		"company id*", "companyid*", "companynum*", "companyno", "companyreg*", "company registration*", "corporate id*", "corporateid*", "corp id", "business id*", "businessid*",
		"business num*", "businessnum*", "business reg*", "businessreg*", "enterprise num*", "enterprisenum*", "legal entity id*", "legal entity num*", "legalentity*", "legalid", "legal id", "employer id*", "employerid*",
		"vatnum*", "vatno", "vatid*", "vat id*", "vat reg*", "tax id*", "taxid*", "tax num*", "taxnum*", "tax identi*", "taxidenti*",
	}
	// AccountFields name an account at a bank. An account alone is as often one with a shop.
	AccountFields = []string{
		"accountnum*", "accountno", "acctno", "acct num*", "bankaccount*", "bank acct*", "bank a c", "a c no", "bban", "bank details",
		"to account", "from account", "refund account", "payout account", "debit account", "credit account", "deposit account", "checking account", "settlement account", "direct debit account", "remittance account",
		"beneficiary account", "beneficiary s account", "payee account", "payee s account", "recipient account", "recipient s account", "sender account", "sender s account", "debtor account", "creditor account",
		"toaccount", "fromaccount", "payoutaccount*", "refundaccount*", "debtoraccount*", "creditoraccount*", "beneficiaryaccount*", "sourceaccount*", "destinationaccount*", "recipientaccount*", "senderaccount*",
	}
)
