module github.com/sladd-go/sladd

go 1.26
